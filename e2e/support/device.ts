import type { Page } from '@playwright/test'
import type { Visit } from '../../src/participant/visit/visit.ts'
import type { Answers } from '../../src/questions/answers.ts'

const stored = async <T>(page: Page, key: string): Promise<T> => {
  const text = await page.evaluate((name) => localStorage.getItem(name), key)
  if (text === null) throw new Error(`the device keeps no ${key}`)
  return JSON.parse(text) as T
}

/** What a participant's device keeps, as a test looks at it. */
export const device = {
  visit: (page: Page) => stored<Visit>(page, 'timetax:visit'),
  /** The answers of the form, or of its pre-screener. */
  answers: async (page: Page, place: 'r1' | 'r1-pre-screener' = 'r1') =>
    stored<Answers>(page, `timetax:answers:${(await device.visit(page)).sid}:${place}`),
  /** How many events the visit has had. */
  lastSeq: async (page: Page, sid: string) => (await stored<{ seq: number }>(page, `timetax:recorder:${sid}`)).seq,
  /** Everything in local storage, by key. */
  localStorage: (page: Page) => page.evaluate((): Record<string, string> => ({ ...localStorage })),
  /** Everything in every IndexedDB database, as text. */
  indexedDb: (page: Page) =>
    page.evaluate(async () => {
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const rows: unknown[] = []
      for (const { name } of await indexedDB.databases()) {
        const db = await asked(indexedDB.open(name ?? ''))
        for (const store of db.objectStoreNames) {
          rows.push(...(await asked(db.transaction(store).objectStore(store).getAll())))
        }
        db.close()
      }
      return rows.map((row) => JSON.stringify(row)).join('\n')
    }),
}
