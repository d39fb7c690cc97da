// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { expeditedGrounds, noteIds, openFactIds, type Estimate } from '../../eligibility/result.ts'
import { type Locale, locales } from '../../i18n/locale.ts'
import type { Answers } from '../../questions/answers.ts'
import { anEstimate } from '../../testing/anEstimate.ts'
import { anApplicant } from '../../testing/builders.ts'
import { renderInLanguage } from '../../testing/renderInLanguage.tsx'
import { useQuestionWords } from '../questionWords.ts'
import { ApplicationEstimate } from './ApplicationEstimate.tsx'
import { PreScreenerEstimate } from './PreScreenerEstimate.tsx'

const found = vi.hoisted(() => ({ estimate: undefined as unknown }))
vi.mock('./estimateOf.ts', () => ({
  estimateOfPreScreener: () => found.estimate,
  estimateOfApplication: () => found.estimate,
}))
afterEach(cleanup)

const today = '2026-11-22'

function showPreScreener(locale: Locale, estimate: Estimate | undefined) {
  found.estimate = estimate
  const { words, container } = renderInLanguage(locale, <PreScreenerEstimate relevant={{}} today={today} />)
  return { words, text: container.textContent ?? '' }
}

function Application({ relevant }: { relevant: Answers }) {
  return <ApplicationEstimate relevant={relevant} today={today} words={useQuestionWords(relevant)} print="print" />
}
function showApplication(locale: Locale, estimate: Estimate) {
  found.estimate = estimate
  const { words, container } = renderInLanguage(locale, <Application relevant={anApplicant()} />)
  return { words, text: container.textContent ?? '' }
}

/** Words a result may never use (rules reference, 11.3). */
const never: Record<Locale, RegExp> = {
  en: /approved|denied|ineligible|not eligible|do not qualify|don’t qualify|guarantee|will get \$/i,
  es: /aprobad|negad|rechazad|no califica|no es elegible|garantiza|va a recibir \$/i,
  'zh-Hant': /批准|拒絕|不符合|沒有資格|保證/,
  'zh-Hans': /批准|拒绝|不符合|没有资格|保证/,
}

const everything = {
  notes: noteIds.map((note) => ({ note })),
  open: openFactIds.map((fact) => ({ fact })),
  expedited: { is: 'yes', grounds: expeditedGrounds },
} as const
const outcomes: Record<string, Partial<Estimate>> = {
  'one amount': {},
  'a range': { amount: { from: 100, to: 298 } },
  'no amount, for age or disability': { outcome: 'may_be_eligible', amount: null, finding: 'over-net-limit' },
  'no amount, for unasked costs': { outcome: 'may_be_eligible', amount: null, finding: 'zero-formula' },
  'income above the usual limit': { outcome: 'over_usual_limit', amount: null, finding: 'over-gross-limit' },
}

describe.each(locales)('in %s', (locale) => {
  it.each(Object.entries(outcomes))('%s: never a no, never a promise', (_, change) => {
    for (const more of [{}, everything]) {
      const { text } = showPreScreener(locale, anEstimate({ ...change, ...more }))
      expect(text).not.toMatch(never[locale])
      expect(text).not.toMatch(/estimate:|undefined|NaN|\{\{/)
      cleanup()
    }
  })

  it('an amount is a whole number of dollars, with the year of the figures and whose decision it is', () => {
    const { words, text } = showPreScreener(locale, anEstimate())
    expect(text).toContain(words('estimate:likely.exact', { amount: 29_800 }))
    expect(text).toContain('$298')
    expect(text).not.toMatch(/\$\d+[.,]\d\d/)
    expect(text).toContain(words('estimate:figures', { before: 2026, year: 2027 }))
    expect(text).toContain(words('estimate:county'))
  })

  it('a range says both ends', () => {
    const { words, text } = showPreScreener(locale, anEstimate({ amount: { from: 100, to: 298 } }))
    expect(text).toContain(words('estimate:likely.range', { from: 10_000, to: 29_800 }))
  })

  it.each(['may_be_eligible', 'over_usual_limit'] as const)('%s shows no amount', (outcome) => {
    const { text } = showPreScreener(locale, anEstimate({ outcome, amount: null, firstMonth: null }))
    expect(text).not.toContain('$298')
  })

  it('says why fast help looks likely, and that unknown is unknown', () => {
    const fast = showPreScreener(locale, anEstimate({ expedited: { is: 'yes', grounds: ['shelter-costs-more'] } }))
    expect(fast.text).toContain(fast.words('estimate:fast.grounds.shelter-costs-more'))
    cleanup()
    const open = showPreScreener(locale, anEstimate({ expedited: { is: 'unknown', grounds: [] } }))
    expect(open.text).toContain(open.words('estimate:fast.unknown'))
    expect(open.text).not.toContain(open.words('estimate:fast.no'))
  })

  it('speaks of students only where one is, what lifts the rule first', () => {
    const student = showPreScreener(locale, anEstimate({ notes: [{ note: 'student-may-be-left-out' }] }))
    const [lead, rest] = ['estimate:students.lead', 'estimate:students.else'].map((key) => student.words(key))
    expect(student.text.indexOf(lead ?? '')).toBeGreaterThan(0)
    expect(student.text.indexOf(rest ?? '')).toBeGreaterThan(student.text.indexOf(lead ?? ''))
    cleanup()
    expect(showPreScreener(locale, anEstimate()).text).not.toContain(lead)
  })

  it('has something to say where there can be no estimate', () => {
    const { words, text } = showPreScreener(locale, undefined)
    expect(text).toBe(words('estimate:none'))
  })

  it('shows every line of the working with its rule, its number and what it is about', () => {
    const estimate = anEstimate({ from: 'full' })
    const { words } = showApplication(locale, estimate)
    const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows).toHaveLength(estimate.working.length)
    const texts = rows.map((row) => row.textContent ?? '')
    estimate.working.forEach(({ rule }, index) => expect(texts[index]).toContain(words(`estimate:rules.${rule}`)))
    expect(texts.every((text) => /CFR|MPP|WIC|ACL/.test(text))).toBe(true)
    expect(texts[3]).toContain('Tower Market')
    expect(texts[3]).toContain('$1,234.56')
    // 1,000.005 dollars: half a cent is rounded up.
    expect(texts[4]).toContain('$1,000.01')
    expect(texts[5]).toContain(words('estimate:codes.route.usual'))
    expect(texts[6]).toContain('$298')
  })

  it('names the dates and the first month after sending, and what was not known', () => {
    const { words, text } = showApplication(
      locale,
      anEstimate({ from: 'full', expedited: { is: 'yes', grounds: [] }, open: [{ fact: 'work-study-wages' }] }),
    )
    expect(text).toContain(words('estimate:fast.yesBy', { date: '2026-11-25' }))
    expect(text).toContain(words('estimate:decision.by', { date: '2026-12-22' }))
    expect(text).toContain(words('estimate:first.exact', { amount: 8_900 }))
    expect(text).toContain(words('estimate:open.work-study-wages'))
  })
})
