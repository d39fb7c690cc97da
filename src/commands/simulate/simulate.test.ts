// @vitest-environment node
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkIdentities } from '../../analysis/identities.ts'
import { measureRun } from '../../analysis/measures.ts'
import { analyseStudy } from '../../analysis/study/analyseStudy.ts'
import { eventSchema } from '../../instrumentation/event.ts'
import { studyDataOf } from '../../server/results/studyDataOf.ts'
import { openStore } from '../../server/store/openStore.ts'
import { aDataDir } from '../../server/testing/aDataDir.ts'
import { planVisit } from '../../study/planVisit.ts'
import { apiOn } from './apiOn.ts'
import { inventPeople } from './inventPeople.ts'
import { keepSimulatedStudy } from './keepSimulatedStudy.ts'
import { inventVisit } from './inventVisit.ts'
import { type Asked, simulatedStudy } from './simulatedStudy.ts'
import { takePart } from './takePart.ts'

const asked: Asked = { design: 'crossover', code: 'invented', people: 8, ratio: 4.5, seed: 7 }

describe('an invented visit', () => {
  const definition = simulatedStudy(asked)
  const [person] = inventPeople(asked)
  const plan = () => planVisit(definition, person?.sid ?? '', 'dana-whitfield', definition.arms?.[0])

  it('is the same for the same seed, and a log that the server takes and that adds up', () => {
    if (!person) throw new Error('nobody')
    const [again] = inventPeople(asked)
    const { events, replies } = inventVisit(person, plan(), asked.ratio)
    expect(again && inventVisit(again, plan(), asked.ratio)).toEqual({ events, replies })
    expect(events.filter((event) => !eventSchema.safeParse(event).success)).toEqual([])
    for (const run of ['r1', 'r2']) expect(checkIdentities(measureRun(events, run))).toEqual([])
  })

  it('gives another seed other people', () => {
    const others = inventPeople({ ...asked, seed: 8 })
    expect(others.map(({ sid }) => sid)).not.toEqual(inventPeople(asked).map(({ sid }) => sid))
  })
})

describe('a simulated study', () => {
  it('goes through the real interface, and carries its label into everything that is read of it', async () => {
    const store = await openStore({ databaseUrl: null, dataDir: aDataDir() })
    await keepSimulatedStudy(store, asked, Date.now())
    onTestFinished(() => store.close())
    const api = await apiOn(store)
    for (const person of inventPeople(asked)) await takePart(api.url, asked.code, person, asked.ratio)
    await api.stop()

    const found = await studyDataOf(store, asked.code)
    if (!found) throw new Error('no study')
    expect(found.visits.every(({ simulated, plan }) => simulated && plan.simulated)).toBe(true)
    const { headline, flow } = analyseStudy(found.data, { seed: 1, resamples: 100 })
    expect(flow).toMatchObject({ began: 8, analysed: 8, startedBoth: 8 })
    expect(headline).toMatchObject({ grade: 'D', lacking: expect.arrayContaining(['predicted']) as unknown })
    if (headline.ratio.status !== 'estimated') throw new Error(headline.ratio.reason)
    expect(headline.ratio.ratio).toBeGreaterThan(3)
    expect(headline.ratio.ratio).toBeLessThan(6.5)
  })

  it('lets nobody invented into a study of real people', async () => {
    const store = await openStore({ databaseUrl: null, dataDir: aDataDir() })
    const { simulated: _, ...definition } = simulatedStudy(asked)
    await store.makeStudy(definition, { seed: 'a seed that nobody knows', joinCode: null, createdAt: Date.now() })
    const api = await apiOn(store)
    onTestFinished(async () => {
      await api.stop()
      await store.close()
    })
    const [person] = inventPeople(asked)
    if (!person) throw new Error('nobody')
    await expect(takePart(api.url, asked.code, person, 4.5)).rejects.toThrow('nobody invented may take part')
  })
})
