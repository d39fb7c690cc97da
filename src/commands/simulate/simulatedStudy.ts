import { publishedClaim } from '../../analysis/claim.ts'
import { demoStudy } from '../../study/demoStudy.ts'
import { crossover, once } from '../../study/sequence.ts'
import type { StudyDefinition } from '../../study/study.ts'

export const designs = ['crossover', 'between'] as const

/** What is asked of a simulation. */
export interface Asked {
  design: (typeof designs)[number]
  code: string
  people: number
  /** The true ratio of long to simplified among the invented people. */
  ratio: number
  seed: number
}

const [long, simplified] = ['long@1', 'simplified@1']

/** A study whose people are invented. Its title says so too, for whoever reads a list. */
export function simulatedStudy({ design, code, people, ratio, seed }: Asked): StudyDefinition {
  return {
    code,
    title: `Simulated: ${people} people, true ratio ${ratio}`,
    kind: 'study',
    question: 'How many times as long does the long form take? Asked of people who were made up.',
    population: 'Nobody: the people are invented by a program.',
    forms: [simplified],
    design,
    arms: design === 'crossover' ? crossover(long, simplified) : [once(long), once(simplified)],
    strata: ['language'],
    target: people,
    claim: publishedClaim,
    stopping: 'none',
    breakMinutes: 10,
    scenarios: demoStudy.scenarios,
    questionnaires: ['seq', 'umux-lite'],
    limitMinutes: 120,
    background: true,
    simulated: { people, ratio, seed },
  }
}
