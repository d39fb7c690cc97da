import { type Form, pagesOf } from '../forms/form.ts'
import { scenarioOf } from '../scenarios/scenarios.ts'
import { twinOf } from '../scenarios/twinOf.ts'
import { languagesOf } from './languagesOf.ts'
import { usualScope } from './scope.ts'
import { strataOf } from './strataOf.ts'
import type { StudyDefinition, StudyLanguage } from './study.ts'

/** What keeps a study from being run as it stands: where, and what, as a code that pages have words for. */
export interface StudyTrouble {
  field: keyof StudyDefinition
  code: (typeof troubles)[number]
}

export const troubles = [
  'no-title',
  'code-reserved',
  'no-arms',
  'same-arm-twice',
  'unknown-form',
  'unknown-scenario',
  'no-language',
  'pair-twice',
  'no-twin',
  'crossover-needs-two-forms',
  'no-shared-outcome',
  'fewer-people-than-arms',
  'no-target',
  'consent-in-no-language',
] as const

/** Stands in the address of the page where studies are made. */
const reservedCode = 'new'

/**
 * What is wrong with a study that a schema can't see; empty where it can be run. `formNamed` finds a form that
 * ships.
 */
export function checkStudy(study: StudyDefinition, formNamed: (name: string) => Form | undefined): StudyTrouble[] {
  const { arms = [], target } = study
  const found: StudyTrouble[] = []
  const say = (field: StudyTrouble['field'], code: StudyTrouble['code'], isWrong: boolean) => {
    if (isWrong) found.push({ field, code })
  }
  const runs = arms.flatMap((arm) => arm.runs)
  const given = languagesOf(study).flatMap((lang) => study.scenarios[lang] ?? [])
  say('title', 'no-title', study.title.trim() === '')
  say('code', 'code-reserved', study.code === reservedCode)
  say('arms', 'no-arms', arms.length === 0)
  say('arms', 'same-arm-twice', new Set(arms.map(({ id }) => id)).size < arms.length)
  say(
    'arms',
    'unknown-form',
    [...runs, ...study.forms.map((form) => ({ form }))].some(({ form }) => !formNamed(form)),
  )
  say('arms', 'crossover-needs-two-forms', study.design === 'crossover' && arms.some((arm) => !comparesTwo(arm)))
  say(
    'scope',
    'no-shared-outcome',
    runs.length > 0 &&
      !(study.scope ?? usualScope).some((part) => runs.every(({ form }) => has(formNamed(form), part))),
  )
  say('scenarios', 'no-language', languagesOf(study).length === 0)
  say(
    'scenarios',
    'unknown-scenario',
    given.some((scenario) => !scenarioOf(scenario)),
  )
  say(
    'scenarios',
    'no-twin',
    given.some((scenario) => scenarioOf(scenario) && runs.some(({ twin }) => !twinOf(scenario, twin))),
  )
  say(
    'scenarios',
    'pair-twice',
    languagesOf(study).some((lang) => hasPairTwice(study, lang)),
  )
  say('target', 'no-target', target === undefined)
  say('target', 'fewer-people-than-arms', target !== undefined && target < arms.length)
  say(
    'consent',
    'consent-in-no-language',
    Object.keys(study.consent ?? {}).some((lang) => !languagesOf(study).includes(lang as StudyLanguage)),
  )
  return found
}

/** Twins of one pair count twice: arms name the twin, so the pair would come up twice as often. */
function hasPairTwice({ scenarios }: StudyDefinition, lang: StudyLanguage): boolean {
  const pairs = (scenarios[lang] ?? []).flatMap((scenario) => scenarioOf(scenario)?.pair.id ?? [])
  return new Set(pairs).size < pairs.length
}

/** Whether a form has pages of a segment; one that isn't known may have any. */
const has = (form: Form | undefined, part: string) =>
  form === undefined || pagesOf(form).some(({ segment = 'form' }) => segment === part)

const comparesTwo = ({ runs }: { runs: readonly { form: string }[] }) =>
  runs.length === 2 && runs[0]?.form !== runs[1]?.form

/** Whether every stratum can expect two full blocks, so that dividing by it keeps arms balanced (measurement B2). */
export function hasFullBlocks(study: StudyDefinition): boolean {
  const expected = (study.target ?? 0) / Math.max(1, strataOf(study).length)
  return expected >= 2 * (study.arms?.length ?? 1)
}
