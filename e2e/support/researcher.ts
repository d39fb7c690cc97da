import { type APIRequestContext, expect, type Page, request } from '@playwright/test'
import type * as z from 'zod/mini'
import { eventSchema, type LogEvent } from '../../src/instrumentation/event.ts'
import { studyList, type StudyRow, visitDetail, visitList, type VisitRow } from '../../src/study/api.ts'
import type { StudyDefinition } from '../../src/study/study.ts'
import { device } from './device.ts'
import type { Server } from './server.ts'

interface StoredVisit {
  visit: VisitRow
  events: LogEvent[]
  replies: z.output<typeof visitDetail>['replies']
}

/** A researcher who reads what the store has, through the console's own requests. */
export class Researcher {
  private constructor(private readonly api: APIRequestContext) {}

  /** Signs in with the passphrase of the server's first start. */
  static async of({ url, passphrase }: Server): Promise<Researcher> {
    const api = await request.newContext({ baseURL: url })
    const answer = await api.post('/api/sign-in', { data: { passphrase } })
    expect(answer.status(), 'signing in').toBe(200)
    return new Researcher(api)
  }

  async study(code = 'demo'): Promise<StudyRow> {
    const { studies } = studyList.parse(await this.reads('/api/console/studies'))
    const study = studies.find((one) => one.code === code)
    if (!study) throw new Error(`no study ${code}`)
    return study
  }

  /** Makes a study and freezes it. */
  async runs(study: StudyDefinition): Promise<void> {
    for (const [path, data] of [
      ['/api/console/studies', study],
      [`/api/console/studies/${study.code}/freeze`, {}],
    ] as const) {
      const answer = await this.api.post(path, { data })
      expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
    }
  }

  /** The newest visits, as the console's first page lists them. */
  async visits(): Promise<VisitRow[]> {
    return visitList.parse(await this.reads('/api/console/visits')).visits
  }

  /** A visit as it is stored; null where there is none. */
  async visit(sid: string): Promise<StoredVisit | null> {
    const answer = await this.api.get(`/api/console/visits/${sid}`)
    if (answer.status() === 404) return null
    const { visit, events, replies } = visitDetail.parse(await answer.json())
    return { visit, events: events.map((event) => eventSchema.parse(event) as LogEvent), replies }
  }

  /** The visit of this page, once the store has every event its device has counted. */
  async wholeVisit(page: Page): Promise<StoredVisit> {
    const { sid } = await device.visit(page)
    const counted = await device.lastSeq(page, sid)
    await expect
      .poll(async () => (await this.visit(sid))?.events.length ?? 0, { message: 'events in the store' })
      .toBeGreaterThanOrEqual(counted)
    const stored = await this.visit(sid)
    if (!stored) throw new Error(`no visit ${sid} in the store`)
    return stored
  }

  private async reads(path: string): Promise<unknown> {
    const answer = await this.api.get(path)
    expect(answer.status(), path).toBe(200)
    return answer.json()
  }
}
