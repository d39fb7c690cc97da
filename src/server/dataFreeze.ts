import { unknownStudy } from './ownStudies.ts'
import { Refusal } from './refusal.ts'
import { randomHex } from './secrets.ts'
import type { Store } from './store/store.ts'

/**
 * Fixes the data of a study that has ended, and writes it into its log of deviations with how many pauses had been added
 * afterwards. From then on they are what results say: no late pause, note or import, and nothing deleted but by
 * withdrawal, which stays everybody's right. A device that was away may still send: what it sends is acknowledged and kept
 * apart, changes no result, and the console says how much of it there is.
 */
export async function freezeData(store: Store, code: string, by: string, now: number): Promise<void> {
  const study = await store.study(code)
  if (!study) throw unknownStudy()
  if (study.state !== 'ended') {
    throw new Refusal(409, 'study-not-ended', 'End the study first: data are frozen once nobody joins.', 'study')
  }
  if (!(await store.freezeData(code, now))) throw dataFrozen()
  const pauses = [...(await store.annotationsOf(code)).values()].flat().length
  const words = `${by} froze the data. Pauses added afterwards until then: ${pauses}.`
  await store.keepDeviation(code, { id: randomHex(16), at: now, who: by, words })
}

/** Whether nothing about a study's data may change any more. */
export async function hasFrozenData(store: Pick<Store, 'studyFile'>, code: string): Promise<boolean> {
  const file = await store.studyFile(code)
  return file !== null && file.dataFrozenAt !== null
}

/** Throws a `Refusal` where nothing about a study's data may change any more. */
export async function refuseFrozenData(store: Pick<Store, 'studyFile'>, code: string): Promise<void> {
  if (await hasFrozenData(store, code)) throw dataFrozen()
}

/** The refusal of whatever would change frozen data. */
export function dataFrozen(): Refusal {
  return new Refusal(409, 'data-frozen', 'The data of this study are frozen: only a withdrawal changes them.', 'study')
}
