import { scenarios } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { expect, test } from './support/server.ts'

/** Screens and answers of the simplified form, by pair (question bank, "Size of the two forms"). */
const sizes: Record<number, [screens: number, answers: number]> = {
  1: [29, 41],
  2: [35, 59],
  3: [32, 43],
  4: [31, 45],
  5: [30, 42],
  6: [35, 57],
  7: [33, 45],
}

for (const scenario of scenarios) {
  const [screens, answers] = sizes[scenario.pair.number] ?? [0, 0]
  test(`${scenario.id} sends the simplified form in ${scenario.lang}: ${screens} screens, ${answers} answers`, async ({
    page,
    server,
  }) => {
    const applicant = new Applicant(page, scenario)
    await applicant.arrives(server.url)
    await applicant.begins()
    await applicant.finishes()
    expect(applicant.journey.screens).toHaveLength(screens)
    expect(applicant.journey.answers).toHaveLength(answers)
  })
}
