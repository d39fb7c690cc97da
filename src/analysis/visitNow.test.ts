import { describe, expect, it } from 'vitest'
import { aLog, LogBuilder } from '../testing/aLog.ts'
import { nothingYet, visitNow } from './visitNow.ts'

const begun = (more: { helper?: true }) =>
  aLog().at(0, 'session_start', {
    ...{ app_version: '1', consent_version: 1, lang: 'en', device: 'phone', pointer: 'coarse', viewport: '360-599' },
    ...more,
  })
const inForm = () => aLog().at(0, 'segment_enter', { segment: 'form' }).turnTo(0, 'name')

describe('where a visit stands', () => {
  it('is nowhere before anything has arrived', () => {
    expect(visitNow([])).toEqual(nothingYet)
  })

  it('is the page of the latest turn, with its segment, run and form', () => {
    const now = visitNow(inForm().turnTo(5_000, 'dob').events)
    expect(now).toMatchObject({ run: 'r1', form: 'simplified@1', segment: 'form', page: 'dob' })
  })

  it('is on no page once the segment has been left', () => {
    const now = visitNow(inForm().at(9_000, 'segment_leave', { segment: 'form' }).events)
    expect(now).toMatchObject({ segment: null, page: null, form: 'simplified@1' })
  })

  it('says why it is paused, until it goes on', () => {
    const paused = inForm().at(1_000, 'pause_start', { reason: 'break' })
    expect(visitNow(paused.events).paused).toBe('break')
    expect(visitNow(paused.at(2_000, 'pause_end', {}).events).paused).toBeNull()
  })

  it('follows the language being read, and whether the page is hidden', () => {
    const log = inForm().at(1_000, 'language_switch', { from: 'en', to: 'zh-Hant' }).at(2_000, 'hidden', {})
    expect(visitNow(log.events)).toMatchObject({ lang: 'zh-Hant', isHidden: true })
    expect(visitNow(log.at(3_000, 'visible', {}).events).isHidden).toBe(false)
  })

  it('tells that a helper is there, from the beginning on', () => {
    expect(visitNow(begun({ helper: true }).turnTo(0, 'name').events).hasHelper).toBe(true)
    expect(visitNow(begun({}).turnTo(0, 'name').events)).not.toHaveProperty('hasHelper')
  })

  it('is the same in whatever order the events arrived', () => {
    const { events } = inForm().turnTo(5_000, 'dob').at(6_000, 'pause_start', { reason: 'technical' })
    expect(visitNow([...events].reverse())).toEqual(visitNow(events))
  })

  it('ends with the session, whatever was open', () => {
    const log = inForm().at(6_000, 'pause_start', { reason: 'technical' }).at(7_000, 'session_end', {})
    expect(visitNow(log.events)).toMatchObject({ hasEnded: true, paused: null, page: null })
    expect(visitNow(new LogBuilder().at(0, 'session_end', {}).events).hasEnded).toBe(true)
  })
})
