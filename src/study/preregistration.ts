import { consentVersion } from './consentVersion.ts'
import { instruments, type Questionnaire, wordingOf } from './instruments.ts'
import { inOrder, usualScope } from './scope.ts'
import { languagesOf } from './languagesOf.ts'
import { multiples } from './allocate.ts'
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

const designWords: Record<Design, string> = {
  crossover: 'Crossover with twins: each person fills in both forms, each as another household of one matched pair.',
  between: 'Between people: each person fills in one of the forms.',
  single: 'One form: each person fills it in once. Nothing is compared; the time is described against a benchmark.',
  arms: 'Between people, with more than two forms: each person fills in one of them.',
}
const analyses: Record<Design, string> = {
  crossover:
    'Two-period crossover analysis of ln(time) (Jones & Kenward): half the difference of the mean within-person differences between the two orders, with a t interval on n1 + n2 - 2 degrees of freedom; with four sequences, lm(yL - yS ~ order + household). The ratio is exp of the estimate.',
  between: 'Difference of mean ln(time), Welch t interval and test: t.test(log(L), log(S)). The ratio is exp of it.',
  single: 'Geometric mean with a t interval of ln(time); t.test(log(x), mu = log(benchmark)).',
  arms: 'Difference of mean ln(time) of the first and the last form, Welch t interval and test. Pairs of neighbouring forms are secondary, with Holm-adjusted p values.',
}
const helperWords: Record<NonNullable<StudyDefinition['helper']> | 'never', string> = {
  never: 'People fill in the forms by themselves.',
  asked:
    'A helper may sit beside the applicant, to read aloud and explain but not to answer. Visits with one are marked, by what is said on the consent page.',
  always:
    'In every visit a helper sits beside the applicant, to read aloud and explain but not to answer. All visits are marked so.',
}
const stopping: Record<NonNullable<StudyDefinition['stopping']>, string> = {
  none: 'No look at the ratio before the planned number of people. The dashboard hides it until then.',
  precision:
    'Recruitment may stop once the margin of error is at most 1.25 with at least 12 people. Only the standard error is looked at, never the estimate.',
  'one-look-at-half':
    'One look when half of the people have taken part. Two-sided O’Brien-Fleming levels: 0.0052 then, 0.0480 at the end.',
}

/**
 * Sections that say how any study of this kind is allocated, hashed and analysed: nothing in them is one's own choice, so
 * whoever is about to freeze a study may unfold them or not.
 */
export const sectionsOfEveryStudy: readonly string[] = [
  'Allocation',
  'Forms and households',
  'Primary analysis',
  'Secondary analyses',
  'Exclusion',
  'Who doesn’t finish',
  'Multiplicity',
  'Sensitivity',
  'Deviations',
]

/**
 * A study’s preregistration as a Markdown text: everything that measurement F3 asks for, taken from the study itself, so
 * that what is registered is what is run.
 */
export function preregistration(study: StudyDefinition, fixed: Fixed): string {
  const { claim, design = 'single' } = study
  return [
    `# Preregistration: ${study.title}`,
    `Study \`${study.code}\`, frozen on ${fixed.day}, before the first visit that counts. Visits before it are pilots and are never analysed.`,
    ...section('Question', study.question ?? 'How long does the form take?'),
    ...section(
      'Claim and hypotheses',
      ...(claim
        ? [
            `Claim: the long form takes ${claim.ratio} times as long as the simplified one. The claim holds within a factor of ${claim.within}: from ${round(claim.ratio / claim.within)} to ${round(claim.ratio * claim.within)}.`,
            'H1: the ratio of times (long to simplified) is above 1. H2: the ratio lies within the zone of the claim (two one-sided tests at 5 %).',
            'What would count as not supporting the claim: an interval of the ratio that lies below the zone, or below the claimed ratio, or below 1.',
          ]
        : ['No claim is tested.']),
      'The study measures these prototype forms with invented households. It can’t confirm what happened in other services.',
    ),
    ...section('Design', designWords[design], ...bullets((study.arms ?? []).map(armWords))),
    ...section(
      'Allocation',
      `Hash-ordered permuted blocks; each arm occurs ${multiples.join(' or ')} times in a block. Strata: ${study.strata?.join(' and ') || 'none'}.`,
      `SHA-256 of the secret seed: \`${fixed.seedHash}\`. The seed is published with the data.`,
      'A person takes the next unused place after consent. Nobody of the team sees the sequence before the first form opens. Places are never used again: who replaces a person who dropped out takes the next place.',
    ),
    ...section(
      'Forms and households',
      'SHA-256 of each as it is run:',
      ...bullets(Object.entries(fixed.hashes).map(([name, hash]) => `${name}: \`${hash}\``)),
      ...bullets(languagesOf(study).map((lang) => `${lang}: ${(study.scenarios[lang] ?? []).join(', ')}`)),
    ),
    ...section(
      'People',
      study.population ?? 'Not described.',
      `Languages: ${languagesOf(study).join(', ')}. Devices: ${study.devices?.join(', ') ?? 'any'}.`,
      helperWords[study.helper ?? 'never'],
    ),
    ...section(
      'Number of people and stopping',
      `Planned: ${study.target ?? 'no number'} people in all.`,
      stopping[study.stopping ?? 'none'],
    ),
    ...section(
      'Primary measure',
      `Task time of the segments ${inOrder(study.scope ?? usualScope).join(' and ')}: elapsed time without moderators’ pauses and without time away, measures version ${fixed.measuresVersion}. Idle time stays in it.`,
      'Silence counts as idle beyond max(60 s, 0.9 s for each word of the page); idle time is reported and not taken out.',
    ),
    ...section('Primary analysis', analyses[design]),
    ...section(
      'Secondary analyses',
      'Completion, errors, answers that match the household’s key, questionnaires, carry-over and period, languages (exploratory, Holm-adjusted), and the minutes saved by question. All labelled as secondary.',
      `Questionnaires: ${study.questionnaires.join(', ') || 'none'}.`,
      ...bullets(study.questionnaires.map((one) => questionnaireWords(study, one))),
    ),
    ...section(
      'Exclusion',
      'A run is excluded for technical failure, a wrong household, a breach of protocol by the moderator, or withdrawal. Never because its time is long or short.',
    ),
    ...section(
      'Who doesn’t finish',
      `No time is imputed. Completion is shown as cumulative incidence with abandonment as a competing event; mean time within a limit with tau = ${study.limitMinutes ?? 60} min, or the smallest group maximum where that is less. The number of non-completers stands beside every ratio.`,
      study.limitMinutes === undefined
        ? 'There is no time limit.'
        : `Limit of a run: ${study.limitMinutes} minutes of task time, which is administrative censoring.`,
      resumeWords(study),
    ),
    ...section(
      'Multiplicity',
      'One primary analysis. Everything else is secondary, unadjusted but labelled; families of subgroups with Holm.',
    ),
    ...section(
      'Sensitivity',
      'The ratio under elapsed, task and active time; with the pre-screener; with documents; completers only; unassisted only; and of arithmetic means with a bootstrap interval. If the verdict changes in any of them, the report says so beside it.',
    ),
    ...section(
      'Deviations',
      'Whatever is done otherwise after this day is written into the study’s log of deviations, with day and reason, and stands in the report.',
    ),
    ...section(
      'Data',
      `Times, counts and codes are kept, never an answer. Groups of fewer than five people are not shown in public reports. Data are kept ${study.retentionMonths === undefined ? 'as long as the study needs them' : `${study.retentionMonths} months after the study has ended`}.`,
    ),
    ...section('Consent', consentWords(study)),
  ].join('\n')
}

const section = (heading: string, ...lines: string[]) => ['', `## ${heading}`, '', ...lines.flatMap(spaced)]
/** Paragraphs stand apart; the lines of a list don't. */
const spaced = (line: string) => (line.startsWith('- ') ? [line] : [line, ''])
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`)
const round = (value: number) => Number(value.toFixed(3))
const armWords = ({ id, runs }: Sequence) =>
  `${id}: ${runs.map(({ form, twin }) => `${form} as household ${twin.toUpperCase()}`).join(', then ')}`

function questionnaireWords(study: StudyDefinition, one: Questionnaire): string {
  const wordings = languagesOf(study).map((lang) => `${lang} ${wordingOf(one, lang)?.replace('-', ' ')}`)
  return `${one} (${instruments[one].source}): ${wordings.join(', ')}.`
}

function resumeWords({ resume }: StudyDefinition): string {
  if (!resume)
    return 'A page that was closed is gone on with within 10 minutes; after that the run ends as interrupted.'
  if (resume.policy === 'restart') return 'A run whose page was closed for more than a reload starts over.'
  if (resume.policy === 'block') return 'A run whose page was closed for more than a reload ends as interrupted.'
  return `A page that was closed is gone on with within ${resume.maxGapMinutes} minutes; after that the run ends as interrupted.`
}

function consentWords(study: StudyDefinition): string {
  const own = Object.keys(study.consent ?? {})
  const shipped = languagesOf(study).filter((lang) => !own.includes(lang))
  return [
    ...(own.length > 0 ? [`The study’s own text in ${own.join(', ')}.`] : []),
    ...(shipped.length > 0 ? [`The shipped text, version ${consentVersion}, in ${shipped.join(', ')}.`] : []),
  ].join(' ')
}
