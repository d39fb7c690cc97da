import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { long } from '../../forms/long.ts'
import { formName } from '../../forms/form.ts'
import { forms } from '../../forms/forms.ts'
import { preScreener } from '../../forms/preScreener.ts'
import { simplified } from '../../forms/simplified.ts'
import { defaultParameters } from '../../prediction/defaultParameters.ts'
import { predictRatio } from '../../prediction/predictRun.ts'
import { scenarios } from '../../scenarios/scenarios.ts'
import { readWords } from '../words/readWords.ts'
import { countText } from '../../instrumentation/countText.ts'
import { predictAll } from './predictAll.ts'
import { type PredictedSeconds, predictedSeconds } from './predictedSeconds.ts'
import { lineOf, toCsv } from './table.ts'

describe('what is counted in a text', () => {
  it.each([
    ['en', 'Do you pay rent?', 4],
    ['es', '¿Cuánto paga de renta?', 4],
    ['zh-Hant', '您每個月付多少房租？', 9],
    ['zh-Hans', '您有 EBT 卡吗？', 5],
  ] as const)('%s: %s', (language, text, count) => {
    expect(countText(language)(text)).toBe(count)
  })
})

describe('the table of predictions', () => {
  const cases = predictAll({
    forms: new Map([preScreener, long, simplified].map((form) => [formName(form), form])),
    scenarios: scenarios.slice(0, 2),
    words: readWords('locales'),
    parameters: defaultParameters,
    draws: { seed: 1, draws: 20 },
  })

  it('has each form as each household in four languages on two devices, each labelled', () => {
    expect(cases).toHaveLength(2 * 2 * 4 * 2)
    for (const line of cases.map(lineOf)) expect(line).toMatchObject({ label: 'predicted', evidence: 'D' })
  })

  it('counts words in every language: no language reads a form in half the time of another', () => {
    const reading = cases
      .filter(({ run }) => run.form === 'long@1' && run.device === 'phone')
      .map(({ run }) => run.rows.reduce((sum, { parts }) => sum + parts.read, 0))
    expect(Math.max(...reading) / Math.min(...reading)).toBeLessThan(1.5)
  })

  it('has the long form take longer, for everybody', () => {
    const [first] = cases
    for (const { scenario, run } of cases.filter(({ run }) => run.form === 'long@1')) {
      const other = cases.find(
        (one) =>
          one.scenario === scenario &&
          one.run.form === 'simplified@1' &&
          one.run.language === run.language &&
          one.run.device === run.device,
      )
      expect(other).toBeDefined()
      expect(predictRatio(run, (other ?? first ?? { run }).run).ratio).toBeGreaterThan(1)
    }
  })

  it('has the pre-screener apart from the run, for the form that it comes before', () => {
    const lines = cases.map(lineOf)
    expect(new Set(lines.map(({ form }) => form))).toEqual(new Set(['long@1', 'simplified@1']))
    for (const { form, pre_screener_minutes } of lines) {
      if (form === 'long@1') expect(pre_screener_minutes).toBeNull()
      else expect(pre_screener_minutes).toBeGreaterThan(0.5)
    }
  })

  it('is written with a header and a line for each', () => {
    const csv = toCsv(cases.map(lineOf)).trimEnd().split('\n')
    expect(csv).toHaveLength(cases.length + 1)
    expect(csv[0]).toMatch(/^label,evidence,form,scenario,language,device,minutes,/)
    expect(new Set(csv.map((line) => line.split(',').length)).size).toBe(1)
  })
})

it('is what /forms/compare shows; npm run predict -- --page writes it anew', () => {
  const some = [scenarios[0], scenarios[6]].filter((one) => one !== undefined)
  const seconds = predictedSeconds({
    forms,
    scenarios: some,
    words: readWords('locales'),
    parameters: defaultParameters,
  })
  const shown = JSON.parse(readFileSync('src/prediction/seconds.json', 'utf8')) as PredictedSeconds
  for (const [form, households] of Object.entries(seconds)) expect(shown[form]).toMatchObject(households)
})
