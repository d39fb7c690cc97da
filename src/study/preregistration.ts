import { consentVersion } from './consentVersion.ts'
import { instruments, type Questionnaire, wordingOf } from './instruments.ts'
import { inOrder, usualScope } from './scope.ts'
import { languagesOf } from './languagesOf.ts'
import { multiples } from './allocate.ts'
import type { Say } from './sayIn.ts'
import type { Sequence } from './sequence.ts'
import type { Design, StudyDefinition } from './study.ts'

/** What a preregistration states beside the study itself. */
export interface Fixed {
  /** The calendar day of freezing. */
  day: string
  /** SHA-256 of the seed of the allocation (measurement B2). */
  seedHash: string
  /** SHA-256 of each form and scenario as it is run, by name. */
  hashes: Readonly<Record<string, string>>
  /** The version of the measures that the primary one is taken with. */
  measuresVersion: number
}

/** How R is asked for the primary analysis. */
const formulas: Record<Design, string> = {
  crossover: 'lm(yL - yS ~ order + household)',
  between: 't.test(log(L), log(S))',
  single: 't.test(log(x), mu = log(benchmark))',
  arms: '',
}

/**
 * Sections that say how any study of this kind is allocated, hashed and analysed: nothing in them is one's own choice, so
 * whoever is about to freeze a study may unfold them or not.
 */
export const sectionsOfEveryStudy = [
  'allocation',
  'material',
  'analysis',
  'secondary',
  'exclusion',
  'unfinished',
  'multiplicity',
  'sensitivity',
  'deviations',
] as const

/**
 * A study’s preregistration as a Markdown text: everything that measurement F3 asks for, taken from the study itself, so
 * that what is registered is what is run. It is registered in English; in another language it is a translation, which says
 * of what in `notice`.
 */
export function preregistration(study: StudyDefinition, fixed: Fixed, say: Say, notice?: string): string {
  const { claim, design = 'single', arms = [], target, limitMinutes, retentionMonths } = study
  const language = (lang: string) => say(`language.${lang}`)
  const languages = inTurn(languagesOf(study).map(language), 'comma', say)
  const section = (id: string, ...lines: string[]) => ['', `## ${say(`heading.${id}`)}`, '', ...lines.flatMap(spaced)]
  return [
    `# ${say('title', { title: study.title })}`,
    ...(notice === undefined ? [] : ['', notice, '']),
    say('frozen', { code: study.code, day: fixed.day }),
    ...section('question', study.question ?? say('question.none')),
    ...section(
      'claim',
      ...(claim
        ? [
            say('claim.ratio', {
              ...claim,
              lower: round(claim.ratio / claim.within),
              upper: round(claim.ratio * claim.within),
            }),
            say('claim.hypotheses'),
            say('claim.against'),
          ]
        : [say('claim.none')]),
      say('claim.limits'),
    ),
    ...section('design', say(`design.${design}`), ...bullets(arms.map((arm) => armWords(arm, say)))),
    ...section(
      'allocation',
      say('allocation.blocks', {
        times: inTurn(multiples.map(String), 'allocation.or', say),
        strata: inTurn(study.strata?.map((one) => say(`strata.${one}`)) ?? [], 'and', say) || say('strata.none'),
      }),
      say('allocation.seed', { hash: fixed.seedHash }),
      say('allocation.next'),
    ),
    ...section(
      'material',
      say('material.hashes'),
      ...bullets(Object.entries(fixed.hashes).map(([name, hash]) => say('material.hash', { name, hash }))),
      ...bullets(
        languagesOf(study).map((lang) =>
          say('material.households', {
            language: language(lang),
            households: inTurn(study.scenarios[lang] ?? [], 'comma', say),
          }),
        ),
      ),
    ),
    ...section(
      'people',
      study.population ?? say('people.none'),
      say('people.languages', {
        languages,
        devices: inTurn(
          (study.devices ?? ['any']).map((one) => say(`device.${one}`)),
          'comma',
          say,
        ),
      }),
      say(`helper.${study.helper ?? 'never'}`),
    ),
    ...section(
      'number',
      target === undefined ? say('number.none') : say('number.planned', { target }),
      say(`stopping.${study.stopping ?? 'none'}`),
    ),
    ...section(
      'primary',
      say('primary.time', {
        segments: inTurn(
          inOrder(study.scope ?? usualScope).map((one) => say(`segment.${one}`)),
          'and',
          say,
        ),
        version: fixed.measuresVersion,
      }),
      say('primary.idle'),
    ),
    ...section('analysis', say(`analysis.${design}`, { formula: formulas[design] })),
    ...section(
      'secondary',
      say('secondary.list'),
      say('secondary.questionnaires', {
        questionnaires: inTurn(study.questionnaires, 'comma', say) || say('secondary.none'),
      }),
      ...bullets(study.questionnaires.map((one) => questionnaireWords(study, one, say))),
    ),
    ...section('exclusion', say('exclusion.rule')),
    ...section(
      'unfinished',
      say('unfinished.incidence', { tau: limitMinutes ?? 60 }),
      limitMinutes === undefined ? say('unfinished.noLimit') : say('unfinished.limit', { minutes: limitMinutes }),
      say(`resume.${study.resume?.policy ?? 'resume'}`, { minutes: study.resume?.maxGapMinutes ?? 10 }),
    ),
    ...section('multiplicity', say('multiplicity.rule')),
    ...section('sensitivity', say('sensitivity.set')),
    ...section('deviations', say('deviations.log')),
    ...section(
      'data',
      say('data.kept', {
        howLong: retentionMonths === undefined ? say('data.asNeeded') : say('data.months', { months: retentionMonths }),
      }),
    ),
    ...section('consent', consentWords(study, say)),
  ].join('\n')
}

/** Paragraphs stand apart; the lines of a list don't. */
const spaced = (line: string) => (line.startsWith('- ') ? [line] : [line, ''])
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`)
const round = (value: number) => Number(value.toFixed(3))
/** Names one after the other, joined by the words of a key. */
const inTurn = (names: readonly string[], key: 'and' | 'comma' | 'allocation.or', say: Say) =>
  names.length === 0 ? '' : names.reduce((before, last) => say(key, { before, last }))

function armWords({ id, runs }: Sequence, say: Say): string {
  const told = runs.map(({ form, twin }) => say('arm.run', { form, twin: twin.toUpperCase() }))
  return say('arm.named', { id, runs: told.reduce((before, run) => say('arm.then', { before, run })) })
}

function questionnaireWords(study: StudyDefinition, questionnaire: Questionnaire, say: Say): string {
  const wordings = languagesOf(study).map((lang) =>
    say('secondary.wording', {
      language: say(`language.${lang}`),
      wording: say(`wording.${wordingOf(questionnaire, lang)}`),
    }),
  )
  return say('secondary.source', {
    questionnaire,
    source: instruments[questionnaire].source,
    wordings: inTurn(wordings, 'comma', say),
  })
}

function consentWords(study: StudyDefinition, say: Say): string {
  const own = Object.keys(study.consent ?? {})
  const shipped = languagesOf(study).filter((lang) => !own.includes(lang))
  const named = (languages: readonly string[]) =>
    inTurn(
      languages.map((lang) => say(`language.${lang}`)),
      'comma',
      say,
    )
  return [
    ...(own.length > 0 ? [say('consent.own', { languages: named(own) })] : []),
    ...(shipped.length > 0 ? [say('consent.shipped', { version: consentVersion, languages: named(shipped) })] : []),
  ].join(' ')
}
