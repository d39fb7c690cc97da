import { describe, expect, it } from 'vitest'
import { aForm, aPage } from '../testing/builders.ts'
import { countForm, type Wording } from './countForm.ts'

const wording: Wording = {
  questions: {
    'job-any.label': 'Do you have a job?',
    'job-any.labelAlone': 'Job?',
    'job-any.hint': 'Paid work of {{any kind}}.',
    'rent-amount.label': 'How much is your rent?',
    'rent-amount.short': 'Rent',
    'first-name.label': 'First name',
    'acct-county.label': 'Your county',
  },
  'agency-questions': { 'job-any.label': 'Indicate whether employment exists in the household' },
  pages: {
    'work.title': 'Paid work',
    'money.title': 'Money and bills',
    'money.lead': 'Two questions about <b>money</b>.',
    'money.send': 'Send it',
    'money-rent-amount.title': 'Your home',
    'county.title': 'County',
  },
  'long-pages': { 'work.title': 'All work' },
  common: { yes: 'Yes', no: 'No' },
  counties: { alameda: 'Alameda', yolo: 'Yolo' },
}
const pages = [
  aPage({ id: 'work', ask: ['job-any'] }),
  aPage({ id: 'money', ask: ['rent-amount', 'first-name'] }),
  aPage({ id: 'county', ask: ['acct-county'] }),
]
const plain = aForm(pages)
const agency = aForm(pages, { words: 'agency', look: 'portal' })
const count = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length
const alone = { path: [], relevant: {} }
const withHer = { path: [], relevant: { members: [{ id: 'm1', 'm-food': 'yes' as const }] } }
const stop = (page: string) => ({ page, ref: '', ask: [], after: false })

describe('what there is to read', () => {
  it('is a question with its options, and its hint apart', () => {
    const words = countForm(plain, withHer, wording, count)
    expect(words.question({ question: 'job-any' }, stop('work'))).toEqual({ text: 7, hint: 4, list: 0 })
  })

  it('is the words for a household of one where there are such', () => {
    const words = countForm(plain, alone, wording, count)
    expect(words.question({ question: 'job-any' }, stop('work')).text).toBe(3)
  })

  it('is the agency wording where the form speaks it, hints included', () => {
    const words = countForm(agency, alone, wording, count)
    expect(words.question({ question: 'job-any' }, stop('work'))).toEqual({ text: 9, hint: 0, list: 0 })
  })

  it('is a heading before a question together with it', () => {
    const words = countForm(plain, alone, wording, count)
    expect(words.question({ question: 'rent-amount' }, stop('money')).text).toBe(7)
  })

  it('is a long list apart', () => {
    const words = countForm(plain, alone, wording, count)
    expect(words.question({ question: 'acct-county' }, stop('county'))).toEqual({ text: 2, hint: 0, list: 2 })
  })

  it('is a page’s heading and lead without its buttons', () => {
    const words = countForm(plain, alone, wording, count)
    expect(words.page(stop('money'))).toBe(3 + 4)
  })

  it('is no heading where the question is the heading, but in a portal', () => {
    expect(countForm(plain, alone, wording, count).page(stop('work'))).toBe(0)
    expect(countForm(agency, alone, wording, count).page(stop('work'))).toBe(2)
  })

  it('is the short name and the answer on a review page', () => {
    expect(countForm(plain, alone, wording, count).review({ question: 'rent-amount' })).toBe(3)
  })
})
