import { measuresVersion } from '../analysis/measures.ts'
import { forms } from '../forms/forms.ts'
import { scenarioOf } from '../scenarios/scenarios.ts'
import { twinOf } from '../scenarios/twinOf.ts'
import { preregistration } from '../study/preregistration.ts'
import { commitmentTo } from '../study/allocation.ts'
import type { StudyDefinition } from '../study/study.ts'
import { sha256 } from './secrets.ts'

/** A study's preregistration as it would be written at `now`. */
export function preregister(study: StudyDefinition, seed: string, now: number): string {
  return preregistration(study, {
    day: new Date(now).toISOString().slice(0, 10),
    seedHash: commitmentTo(seed, sha256),
    hashes: hashesOf(study),
    measuresVersion,
  })
}

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
