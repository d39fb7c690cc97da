import type { Browser } from '@playwright/test'
import { scenarioOf } from '../../src/scenarios/scenarios.ts'
import { Applicant } from '../support/applicant.ts'
import { finger } from '../support/hands.ts'
import { bareTurns } from './bareTurns.ts'
import type { Measure } from './measure.ts'
import { median, quantile } from './quantile.ts'
import { TurnWatch } from './turnWatch.ts'

/** Households with long paths, one in a Latin and one in a Chinese script. */
const played = ['monique-harper', 'mei-fong-leung']

/** From the press of Continue to the paint of the next page over whole forms, beside a bare React page in the same run. */
export async function turns(browser: Browser, url: string): Promise<Measure[]> {
  const ours: number[] = []
  const bare: number[] = []
  for (const scenario of played) {
    ours.push(...(await visitTurns(browser, url, scenario)))
    bare.push(...(await bareTurns(browser)))
  }
  const of = `${ours.length} turns, processor 4× slower`
  return [
    { what: `Continue to next page painted, median (${of})`, value: median(ours), unit: 'ms', bar: 80 },
    {
      what: `Continue to next page painted, 95th percentile (${of})`,
      value: quantile(ours, 0.95),
      unit: 'ms',
      bar: 120,
    },
    { what: `The same on a bare React page, median (${bare.length} turns)`, value: median(bare), unit: 'ms' },
    { what: 'Continue, median: ours to the bare React page', value: median(ours) / median(bare), unit: 'times' },
  ]
}

async function visitTurns(browser: Browser, url: string, id: string): Promise<number[]> {
  const scenario = scenarioOf(id)
  if (!scenario) throw new Error(`the bench plays ${id}, and there is no such scenario`)
  const watch = await TurnWatch.open(browser)
  const isInForm = () => new URL(watch.page.url()).pathname.startsWith('/f/')
  const applicant = new Applicant(watch.page, scenario, scenario.lang, {
    ...finger,
    presses: (target) => (isInForm() ? watch.presses(target) : finger.presses(target)),
  })
  await applicant.arrives(url)
  await applicant.begins()
  await applicant.answersUntil('offers')
  await watch.close()
  return watch.turns
}
