import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aParticipant, aQuestion, aStudy, aStudyRun, participantsOf } from '../../testing/aStudy.ts'
import { brokenNumbers } from '../../testing/brokenNumbers.ts'
import { estimated } from '../../testing/estimated.ts'
import { expectInterval, expectNearly } from '../../testing/nearly.ts'
import { workedPairs } from '../../testing/workedExamples.ts'
import type { TwinPair } from '../time/crossoverPair.ts'
import { instruments } from '../../study/instruments.ts'
import { analyseStudy } from './analyseStudy.ts'
import { studyData, type FullStudy, type FullParticipant } from './studyData.ts'

const few = { seed: 1, resamples: 50 }
const analyse = (data: FullStudy) => analyseStudy(data, few)
const worked = () => aStudy(participantsOf(workedPairs))

describe('the worked example', () => {
  it('gives the ratio, period, verdict and grade of W3 and W5', () => {
    const { headline, order } = analyse(worked())
    const ratio = estimated(headline.ratio)
    expectNearly(ratio.ratio, 4.296743963)
    expectInterval(ratio.interval, [3.894900632, 4.740046135])
    expectInterval(ratio.interval90, [3.974431982, 4.645194275])
    expectNearly(estimated(order.period).ratio, 0.8978674627)
    expect(headline.verdict).toEqual({
      direction: 'faster',
      size: 'equivalent_to_claim',
      label: 'supported',
      pilot: false,
    })
    expectNearly(headline.equivalence?.pLower, 0.002262123174)
    expect(headline).toMatchObject({ grade: 'D', lacking: ['fewer-than-planned', 'too-few-people'], people: 8 })
    expect(headline.sentence.code).toBe('supported-equivalent')
  })

  it('corrects for order and twin where the sequences change them, as W6 does', () => {
    const ratio = estimated(analyse(aStudy(participantsOf(workedPairs), { twins: true })).headline.ratio)
    expect(ratio).toMatchObject({ method: 'crossover-least-squares', df: 5 })
    expectInterval(ratio.interval, [3.849712299, 4.795685301])
  })

  it('gives the robust companions of W4', () => {
    const { companions } = analyse(worked())
    expectNearly(estimated(companions.ranks).ratio, 4.313031662)
    expectNearly(companions.rerandomization && estimated(companions.rerandomization).p, 0.02857142857)
  })

  it('holds data that its own schema takes', () => {
    expect(studyData.safeParse(worked()).success).toBe(true)
  })

  it('lets the waterfall add up to the difference of the mean times', () => {
    const { waterfall, minutes } = analyse(worked())
    const { rows } = estimated(waterfall)
    const saved = rows.reduce((sum, { saving }) => sum + saving, 0)
    if (minutes.long.status === 'not-estimable' || minutes.simplified.status === 'not-estimable')
      throw new Error('none')
    expectNearly(saved / 60, minutes.long.arithmeticMean - minutes.simplified.arithmeticMean, 1e-9)
  })
})

/** Data that no analysis may break on, by what is wrong with it. */
const pair = (long: number, simplified: number, first: 'long' | 'simplified' = 'long'): TwinPair => ({
  ...{ long, simplified, first, longTwin: 'a' },
})
const withRuns = (change: (person: FullParticipant) => FullParticipant) => participantsOf(workedPairs).map(change)
const endedAs = (outcome: 'abandoned' | 'timed_out' | 'technical_failure', cause: 0 | 2 | null) =>
  withRuns((person) => ({ ...person, runs: person.runs.map((run) => ({ ...run, outcome, cause })) }))
const odd: Record<string, FullStudy> = {
  'nobody at all': aStudy([]),
  'people who never saw a form': aStudy([aParticipant(1, []), aParticipant(2, [])]),
  'one run': aStudy([aParticipant(1, [aStudyRun('long', 40)])]),
  'one person': aStudy(participantsOf([pair(45, 10)])),
  'two people': aStudy(participantsOf([pair(45, 10), pair(44, 11, 'simplified')])),
  'no variation': aStudy(participantsOf([pair(45, 10), pair(45, 10), pair(45, 10, 'simplified')])),
  'one sequence': aStudy(participantsOf([pair(45, 10), pair(50, 12), pair(40, 9), pair(39, 11)])),
  'all abandoned': aStudy(endedAs('abandoned', 2)),
  'all out of time': aStudy(endedAs('timed_out', 0)),
  'all broken': aStudy(endedAs('technical_failure', null)),
  'times of nothing': aStudy(participantsOf([pair(0, 0), pair(0, 0, 'simplified'), pair(0, 5)])),
  'a run of ten hours': aStudy(participantsOf([...workedPairs, pair(600, 10)])),
  'ties everywhere': aStudy(
    participantsOf([pair(40, 10), pair(40, 10, 'simplified'), pair(40, 20), pair(40, 20, 'simplified')]),
  ),
  'only the first run of each': aStudy(
    withRuns((person) => ({ ...person, runs: person.runs.filter(({ period }) => period === 1) })),
  ),
  'blank questionnaires': aStudy(
    withRuns((person) => ({
      ...person,
      runs: person.runs.map((run) => ({ ...run, replies: [{ instrument: 'seq', item: 'ease', value: null }] })),
    })),
  ),
  'no key': aStudy(
    withRuns((person) => ({ ...person, runs: person.runs.map((run) => ({ ...run, matched: 0, scored: 0 })) })),
  ),
  'unfinished runs': aStudy(
    withRuns((person) => ({
      ...person,
      runs: person.runs.map((run) => ({ ...run, outcome: null, cause: null, observedMs: 0 })),
    })),
  ),
  'pilots only': aStudy(withRuns((person) => ({ ...person, status: 'pilot' }))),
}

describe.each(Object.entries(odd))('with %s', (_, data) => {
  it.each(['crossover', 'twins', 'between'])('a %s gives figures or reasons, and no broken number', (design) => {
    const facts = design === 'between' ? { design: 'between' as const } : { twins: design === 'twins' }
    const results = analyse({ ...data, study: { ...data.study, ...facts } })
    expect(brokenNumbers(results)).toEqual([])
    expect(JSON.parse(JSON.stringify(results))).toEqual(results)
  })
})

describe('what is refused, removed and told', () => {
  it.each([
    ['invented people in a study of real ones', worked(), true, false],
    ['real people in a simulated study', worked(), false, true],
  ])('refuses %s', (_, data, one, whole) => {
    const [first, ...others] = data.participants
    if (!first) throw new Error('nobody')
    const participants = [{ ...first, simulated: one }, ...others.map((person) => ({ ...person, simulated: whole }))]
    expect(() => analyse({ ...data, study: { ...data.study, simulated: whole }, participants })).toThrow(RangeError)
  })

  it('gives simulated people the weakest grade, however many there are', () => {
    const simulated = withRuns((person) => ({ ...person, simulated: true }))
    expect(analyse(aStudy(simulated, { simulated: true, planned: 8 })).headline).toMatchObject({
      grade: 'D',
      lacking: expect.arrayContaining(['predicted']) as unknown,
    })
  })

  it('makes up no time for who gave up, and counts them beside the ratio', () => {
    const participants = withRuns((person) =>
      person.pid === 'p001'
        ? {
            ...person,
            runs: person.runs.map((run) => (run.arm === 'long' ? { ...run, outcome: 'abandoned', cause: 2 } : run)),
          }
        : person,
    )
    const { headline, completion, companions } = analyse(aStudy(participants))
    expect(headline.ratio.n).toBe(7)
    expect(headline.notCompleted).toEqual({ long: 1, simplified: 0 })
    expect(completion.long.outcomes).toMatchObject({ abandoned: 1, completed_unassisted: 7 })
    expect(companions.mixedModel?.ratio).toMatchObject({ status: 'not-estimable', reason: 'needs-r' })
    expect(completion.paired).toMatchObject({ n: 8, difference: -0.125 })
  })

  it('leaves technical failures out and shows them in the flow', () => {
    const participants = withRuns((person) =>
      person.pid === 'p002'
        ? { ...person, runs: person.runs.map((run) => ({ ...run, outcome: 'technical_failure', cause: null })) }
        : person,
    )
    const { flow, headline } = analyse(aStudy(participants, { declined: 3, withdrawn: 1, deleted: 2 }))
    expect(headline.ratio.n).toBe(7)
    expect(flow).toMatchObject({
      declined: 3,
      began: 11,
      withdrawn: 1,
      deleted: 2,
      analysed: 8,
      removedRuns: 2,
      completedAll: 7,
    })
  })

  it('says under which definitions the label is another one', () => {
    const participants = withRuns((person) => ({
      ...person,
      runs: person.runs.map((run) =>
        run.arm === 'long' ? { ...run, times: { ...run.times, active: Math.round(run.times.active / 2) } } : run,
      ),
    }))
    const { headline, sensitivity } = analyse(aStudy(participants))
    expect(headline.differing).toEqual(['active'])
    expect(headline.lacking).toContain('label-not-stable')
    expect(sensitivity.rows.find(({ measure }) => measure === 'active')?.label).toBe('not_supported')
  })

  it('gives the ratio with and without pauses that were added afterwards, and only where some were', () => {
    const pause = { fromMs: 60_000, toMs: 120_000, why: 'A phone rang.', by: 'Ana', date: '2026-11-25' }
    const participants = withRuns((person) =>
      person.pid === 'p001'
        ? {
            ...person,
            runs: person.runs.map((run) =>
              run.arm === 'long' ? { ...run, latePauses: [pause], withLatePausesMs: run.times.task - 60_000 } : run,
            ),
          }
        : person,
    )
    const { headline, sensitivity, oddities } = analyse(aStudy(participants))
    const row = sensitivity.rows.find(({ measure }) => measure === 'latePauses')
    expectNearly(estimated(headline.ratio).ratio, 4.296743963)
    expect(row && estimated(row.ratio).ratio).toBeLessThan(4.29)
    expect(oddities.latePauses).toEqual([
      { pid: 'p001', arm: 'long', fromMinute: 1, toMinute: 2, why: 'A phone rang.', by: 'Ana', date: '2026-11-25' },
    ])
    expect(analyse(worked()).sensitivity.rows.map(({ measure }) => measure)).not.toContain('latePauses')
  })

  it('scores questionnaires form by form', () => {
    const participants = withRuns((person) => ({
      ...person,
      runs: person.runs.map((run) => ({
        ...run,
        replies: [
          { instrument: 'seq', item: 'ease', value: run.arm === 'long' ? '3' : '6' },
          { instrument: 'umux-lite', item: 'needs', value: '7' },
          { instrument: 'umux-lite', item: 'easy', value: person.pid === 'p001' ? null : '7' },
        ],
      })),
    }))
    const { scales } = analyse(aStudy(participants))
    expect(scales.long.seq).toMatchObject({ status: 'point-only', mean: 3, reason: 'no-variation' })
    expect(scales.simplified.umuxLite?.score).toMatchObject({ mean: 100, n: 7, incomplete: 1 })
    expect(scales.simplified.sus).toBeNull()
  })

  it('counts a helper’s help as help where some have one, and not where all have one', () => {
    const helped = withRuns((person) => ({
      ...person,
      runs: person.runs.map((run) => ({ ...run, helper: person.pid === 'p001' || person.pid === 'p008' })),
    }))
    const without = (helper: 'asked' | 'always') =>
      analyse(aStudy(helped, { helper })).sensitivity.rows.find(({ measure }) => measure === 'unassistedOnly')?.ratio.n
    expect(without('always')).toBe(helped.length)
    expect(without('asked')).toBe(helped.length - 2)
  })

  it('scores the longer scales, and tells whose words people read', () => {
    const answers = { sus: ['5', '1'], 'raw-tlx': ['20', '40'], burden: ['2', '4'] } as const
    const replies = (['sus', 'raw-tlx', 'burden'] as const).flatMap((instrument) =>
      instruments[instrument].items.map((item, place) => ({
        instrument,
        item,
        value: answers[instrument][place % 2] ?? null,
      })),
    )
    const participants = withRuns((person) => ({
      ...person,
      language: person.pid === 'p001' ? 'es' : 'en',
      runs: person.runs.map((run) => ({ ...run, replies })),
    }))
    const { scales, scaleWords } = analyse(aStudy(participants))
    expect(scales.long.sus).toMatchObject({ score: { mean: 100 }, grade: { grade: 'A+' }, straightLined: 0 })
    expect(scales.long.rawTlx).toMatchObject({ mean: 30 })
    expect(scales.simplified.burden).toMatchObject({ mean: 3 })
    expect(scaleWords.map(({ instrument }) => instrument)).toEqual(['sus', 'raw-tlx', 'burden'])
    expect(scaleWords[0]?.languages).toEqual([
      { language: 'en', wording: 'original', people: participants.length - 1 },
      { language: 'es', wording: 'own-translation', people: 1 },
    ])
  })

  it('adds the items of a loop to one question', () => {
    const run = (arm: 'long' | 'simplified', period: number) =>
      aStudyRun(arm, 10, { period, questions: [aQuestion('m-first', 60_000, 1), aQuestion('m-first', 120_000, 2)] })
    const people = [1, 2].map((place) => aParticipant(place, [run('long', 1), run('simplified', 2)]))
    const { rows } = estimated(analyse(aStudy(people)).waterfall)
    expect(rows.find(({ key }) => key === 'question:m-first')).toMatchObject({ long: 180, simplified: 180, saving: 0 })
  })
})

/** Hundredths of a minute, far enough apart that rounding to milliseconds plays no part. */
const minutes = fc.integer({ min: 100, max: 20_000 }).map((hundredths) => hundredths / 100)
const anyPair: fc.Arbitrary<TwinPair> = fc.record({
  long: minutes,
  simplified: minutes,
  first: fc.constantFrom('long', 'simplified'),
  longTwin: fc.constantFrom('a', 'b'),
})
const pairs = fc.array(anyPair, { minLength: 4, maxLength: 12 })
const ratioOf = (rows: readonly TwinPair[], twins: boolean) =>
  analyse(aStudy(participantsOf(rows), { twins })).headline.ratio
const settings = { numRuns: 40 }

describe('for any study', () => {
  it('swapping the arms turns the ratio over', () => {
    fc.assert(
      fc.property(pairs, fc.boolean(), (rows, twins) => {
        const swapped = rows.map(({ long, simplified, first, longTwin }): TwinPair => ({
          long: simplified,
          simplified: long,
          first: first === 'long' ? 'simplified' : 'long',
          longTwin: longTwin === 'a' ? 'b' : 'a',
        }))
        const [one, other] = [ratioOf(rows, twins), ratioOf(swapped, twins)]
        if (one.status === 'not-estimable' || other.status === 'not-estimable') return
        expectNearly(one.ratio * other.ratio, 1, 1e-9)
      }),
      settings,
    )
  })

  it('multiplying all times leaves the ratio and its interval', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 2, max: 5 }), fc.boolean(), (rows, by, twins) => {
        const times = rows.map((row) => ({ ...row, long: row.long * by, simplified: row.simplified * by }))
        const [one, other] = [ratioOf(rows, twins), ratioOf(times, twins)]
        expect(one.status).toBe(other.status)
        if (one.status !== 'estimated' || other.status !== 'estimated') return
        expectNearly(one.ratio, other.ratio, 1e-9)
        expectInterval(one.interval, [other.interval.lower, other.interval.upper], 1e-6)
      }),
      settings,
    )
  })

  it('the order in which participants come changes nothing, resampled figures included', () => {
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const data = aStudy(participantsOf(rows))
        const order = new Map(data.participants.map(({ pid }) => [pid, keys.next().value ?? 0]))
        const shuffled = [...data.participants].sort((a, b) => (order.get(a.pid) ?? 0) - (order.get(b.pid) ?? 0))
        expect(analyse({ ...data, participants: shuffled })).toEqual(analyse(data))
      }),
      settings,
    )
  })

  it('time that both forms share never raises the ratio above the truth', () => {
    const slower = fc.record({ simplified: minutes, times: fc.integer({ min: 10, max: 90 }) })
    // As many people in each sequence: then the estimate is a mean of everybody's ratios.
    const balanced = fc.array(fc.tuple(slower, slower, slower, slower), { minLength: 1, maxLength: 4 })
    const sequences = [
      { first: 'long', longTwin: 'a' },
      { first: 'simplified', longTwin: 'b' },
      { first: 'long', longTwin: 'b' },
      { first: 'simplified', longTwin: 'a' },
    ] as const
    fc.assert(
      fc.property(balanced, minutes, fc.boolean(), (blocks, constant, twins) => {
        const rows = blocks.flatMap((block) =>
          block.map(({ simplified, times }, place): TwinPair => ({
            simplified,
            long: (simplified * times) / 10,
            ...(sequences[place] ?? sequences[0]),
          })),
        )
        const later = rows.map((row) => ({ ...row, long: row.long + constant, simplified: row.simplified + constant }))
        const [truth, shown] = [ratioOf(rows, twins), ratioOf(later, twins)]
        if (truth.status === 'not-estimable' || shown.status === 'not-estimable') throw new Error('no ratio')
        expect(shown.ratio).toBeLessThanOrEqual(truth.ratio * (1 + 1e-6))
      }),
      settings,
    )
  })
})
