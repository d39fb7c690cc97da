import { shownJoinCode } from '../joinCode.ts'
import type { Sequence } from '../sequence.ts'
import type { StudyDefinition } from '../study.ts'
import type { FirstForm } from './roomApi.ts'

/** What act one compares. */
export const formsOfActOne: Record<FirstForm, string> = { long: 'long@1', simplified: 'simplified@1' }

/** Everybody plays the same pair, one of whose twins anybody can play in any language: a household of one. */
export const householdOfRoom = 'dana-whitfield'
export type Twin = 'a' | 'b'
const twins: readonly Twin[] = ['a', 'b']

/** The code of the study that a room is. */
export const studyOfRoom = (joinCode: string): string => `room-${joinCode.toLowerCase()}`

/** Whether a study's code is a room's. */
export const isRoom = (study: string): boolean => /^room-[0-9a-z]{6}$/.test(study)

/** The sequence by which a phone asks for one run of a form, as one of the twins. */
export const sequenceFor = (form: FirstForm | number, twin: Twin): string =>
  typeof form === 'number' ? `ours-${form}-${twin}` : `${form}-${twin}`

/** The form that a room froze as its nth. */
export const formOfRoom = (study: string, version: number): string => `${study}@${version}`

/** The number of a form of the room; nothing where it is none of its. */
export function versionOfRoom(study: string, form: string): number | undefined {
  const version = form.startsWith(`${study}@`) ? Number(form.slice(study.length + 1)) : NaN
  return Number.isInteger(version) && version >= 1 ? version : undefined
}

/** Everything that one run of a visit to the room may be. `forms` is how many forms the room has frozen. */
export function sequencesOfRoom(study: string, forms: number): Sequence[] {
  const one = (form: FirstForm | number, name: string) =>
    twins.map((twin): Sequence => ({ id: sequenceFor(form, twin), runs: [{ form: name, twin }] }))
  return [
    ...one('long', formsOfActOne.long),
    ...one('simplified', formsOfActOne.simplified),
    ...Array.from({ length: forms }, (_, index) => one(index + 1, formOfRoom(study, index + 1))).flat(),
  ]
}

/**
 * A room as a study: a visit is one run of one form, without questionnaires. It is never frozen, so that its visits are
 * pilots, which no analysis of people reads: workshop timing, not a study.
 */
export function roomDefinition(joinCode: string, robots?: { people: number; seed: number }): StudyDefinition {
  const scenarios = [householdOfRoom]
  return {
    code: studyOfRoom(joinCode),
    title: shownJoinCode(joinCode),
    kind: 'room',
    forms: [formsOfActOne.simplified],
    sequences: sequencesOfRoom(studyOfRoom(joinCode), 0),
    scenarios: { en: scenarios, es: scenarios, 'zh-Hant': scenarios, 'zh-Hans': scenarios },
    questionnaires: [],
    background: false,
    resume: { policy: 'resume', maxGapMinutes: 1440 },
    ...(robots ? { simulated: { ...robots, ratio: 4.5 } } : {}),
  }
}
