import { crossover, once, type Sequence } from './sequence.ts'
import type { Design, StudyDefinition } from './study.ts'

const long = 'long@1'
const simplified = 'simplified@1'

/** Each form once, as twin A: people are compared with each other, so all play the same households. */
export const oneEach = (...forms: string[]): Sequence[] => forms.map(once)

/** The arms that a design starts with. */
const armsOf = {
  crossover: crossover(long, simplified),
  between: oneEach(long, simplified),
  single: oneEach(simplified),
  arms: oneEach(long, 'long-plain@1', 'long-paged@1', simplified),
} satisfies Record<Design, Sequence[]>

const scenarios = {
  en: ['dana-whitfield', 'monique-harper', 'walter-brandt', 'tessa-okafor', 'keisha-barlow'],
  es: ['lucia-ramirez-soto'],
  'zh-Hant': ['mei-fong-leung'],
  'zh-Hans': ['mei-fong-leung'],
}

const claim = { ratio: 4.5, within: 1.25 }
/** One household for everybody: the fewest differences that aren't of interest. */
const oneHousehold = { ...scenarios, en: ['dana-whitfield'] }

/** The defaults of measurement B: n = 24, strata by language, nobody looks before the end. */
const labCrossover: StudyDefinition = {
  code: 'lab-crossover',
  title: 'Long and simplified, in the lab',
  kind: 'study',
  question: 'How many times as long does the long form take as the simplified one, for the same person?',
  population:
    'Adults who may need food help, asked in person by the research team. Each gets the promised gift, finished or not.',
  claim,
  design: 'crossover',
  forms: [long, simplified],
  arms: armsOf.crossover,
  breakMinutes: 10,
  scenarios: oneHousehold,
  strata: ['language'],
  target: 24,
  stopping: 'none',
  scope: ['form', 'signature'],
  questionnaires: ['seq', 'umux-lite'],
  background: true,
  resume: { policy: 'resume', maxGapMinutes: 10 },
  limitMinutes: 75,
  kiosk: true,
  retentionMonths: 24,
}

const remoteBetween: StudyDefinition = {
  ...labCrossover,
  code: 'remote-between',
  title: 'Long or simplified, from home',
  question: 'How many times as long does the long form take as the simplified one, between people?',
  population:
    'Adults who may need food help, asked by message or through community groups. Each gets the promised gift, finished or not.',
  design: 'between',
  arms: armsOf.between,
  breakMinutes: 0,
  target: 80,
  limitMinutes: 75,
  kiosk: false,
}

const classroom: StudyDefinition = {
  ...remoteBetween,
  code: 'classroom',
  title: 'Long or simplified, in a classroom',
  question: 'What does the class find: how many times as long does the long form take?',
  population: 'Everybody in the class who wants to. Nobody is marked for it.',
  target: 30,
  questionnaires: ['seq'],
  background: false,
  limitMinutes: 45,
  kiosk: true,
  retentionMonths: 6,
}

const decompose: StudyDefinition = {
  ...remoteBetween,
  code: 'decompose',
  title: 'Where the saved minutes come from',
  question: 'How much of the saving is plain words, how much is one topic a page, and how much is asking less?',
  design: 'arms',
  forms: [long, 'long-plain@1', 'long-paged@1', simplified],
  arms: armsOf.arms,
  target: 160,
}

/** Studies to begin from, each complete: only the code and the title have to be one's own. */
export const templates = {
  'lab-crossover': labCrossover,
  'remote-between': remoteBetween,
  classroom,
  decompose,
} satisfies Record<string, StudyDefinition>
export type TemplateId = keyof typeof templates
