import { describe, expect, it } from 'vitest'
import { aLog } from '../testing/aLog.ts'
import { checkIdentities } from './identities.ts'
import { measureRun } from './measures.ts'

/** A run of 100 s on one page of one question, paused from 40 s to 60 s. */
const events = aLog()
  .at(0, 'segment_enter', { segment: 'form' })
  .turnTo(0, 'zip', { questions: ['home-zip'] })
  .at(40_000, 'pause_start', { reason: 'question' })
  .at(60_000, 'pause_end', {})
  .at(100_000, 'page_leave', { reason: 'end' })
  .end(100_000).events

const measured = (...latePauses: { from: number; to: number }[]) => measureRun(events, 'r1', undefined, latePauses)

describe('a pause that was added afterwards', () => {
  it('is no task time, and everything adds up with it', () => {
    const measures = measured({ from: 70_000, to: 85_000 })
    expect(measures).toMatchObject({ pauseMs: 35_000, taskMs: 65_000, primaryMs: 65_000 })
    expect(checkIdentities(measures)).toEqual([])
  })

  it('counts once where it overlaps a pause of the log', () => {
    expect(measured({ from: 50_000, to: 70_000 })).toMatchObject({ pauseMs: 30_000, taskMs: 70_000 })
  })

  it('ends with the run, and changes nothing without one', () => {
    expect(measured({ from: 90_000, to: 200_000 }).pauseMs).toBe(30_000)
    expect(measured()).toEqual(measureRun(events, 'r1'))
  })
})
