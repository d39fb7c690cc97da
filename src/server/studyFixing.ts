import english from '../../locales/en/preregistration.json' with { type: 'json' }
import { measuresVersion } from '../analysis/measures.ts'
import { forms } from '../forms/forms.ts'
import { scenarioOf } from '../scenarios/scenarios.ts'
import { twinOf } from '../scenarios/twinOf.ts'
import { type Fixed, preregistration } from '../study/preregistration.ts'
import { sayIn } from '../study/sayIn.ts'
import { commitmentTo } from '../study/allocation.ts'
import type { StudyDefinition } from '../study/study.ts'
import { sha256 } from './secrets.ts'

/** What a study's preregistration states beside the study, when it is written at `now`. */
export const fixedAt = (study: StudyDefinition, seed: string, now: number): Fixed => ({
  day: new Date(now).toISOString().slice(0, 10),
  seedHash: commitmentTo(seed, sha256),
  hashes: hashesOf(study),
  measuresVersion,
})

/** A study's preregistration as it would be written at `now`, in English. */
export const preregister = (study: StudyDefinition, seed: string, now: number): string =>
  preregistration(study, fixedAt(study, seed, now), sayIn(english))

/** SHA-256 of every form and household that the study runs, pre-screeners included, by name. */
function hashesOf({ arms = [], forms: named, scenarios }: StudyDefinition): Record<string, string> {
  const runs = arms.flatMap((arm) => arm.runs)
  const formNames = runs.length > 0 ? runs.map(({ form }) => form) : named
  const withPreScreeners = formNames.flatMap((name) => [name, forms.get(name)?.preScreener ?? name])
  const given = Object.values(scenarios).flatMap((list) => list ?? [])
  const played = given.flatMap((id) =>
    [...new Set(runs.map(({ twin }) => twin))].map((twin) => twinOf(id, twin)?.id ?? id),
  )
  return Object.fromEntries([
    ...[...new Set(withPreScreeners)].map((name) => [name, hashOf(forms.get(name))]),
    ...[...new Set(played)].map((id) => [id, hashOf(scenarioOf(id))]),
  ])
}

const hashOf = (value: unknown) => sha256(JSON.stringify(value) ?? '')
