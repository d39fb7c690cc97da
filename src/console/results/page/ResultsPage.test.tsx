// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { analyseStudy } from '../../../analysis/study/analyseStudy.ts'
import { packStudy, unpackStudy } from '../../../analysis/study/packedStudy.ts'
import type { ResultsAnswer } from '../../../analysis/study/resultsAnswer.ts'
import { aStudy, participantsOf } from '../../../testing/aStudy.ts'
import { workedPairs } from '../../../testing/workedExamples.ts'
import { openConsole } from '../../testing/openConsole.tsx'
import { ok, refused, serve, signedIn } from '../../testing/serve.ts'
import type { Answered, Question } from './useAnalysis.ts'

// The page and its words are fetched when they are needed, and thirteen parts drawn, which takes a busy machine a while.
configure({ asyncUtilTimeout: 60_000 })
vi.setConfig({ testTimeout: 120_000 })

/** Analyses as the worker does, in the page. */
class WorkerInPage extends EventTarget {
  postMessage({ study }: Question) {
    const results = analyseStudy(unpackStudy(study), { seed: 1, resamples: 20 })
    const data: Answered = { done: 1, headline: results, results }
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })))
  }
  terminate() {}
}
vi.stubGlobal('Worker', WorkerInPage)
afterEach(cleanup)

const data = aStudy(participantsOf(workedPairs))

/** Looked for by ids: roles of a page with so many tables take long to find. */
const shown = (id: string) => waitFor(() => expect(document.getElementById(id)).not.toBeNull())
const everythingShown = () => shown('results-appendix')
const button = (name: string) => screen.getByText(name, { selector: 'button' })
const hidden: ResultsAnswer = {
  state: 'hidden',
  why: 'under-way',
  study: data.study,
  flow: { began: 9, analysed: 8, completedAll: 7, pilots: 0, removedRuns: 0, disturbedRuns: 2 },
  people: 7,
  margin: 1.31,
}
const address = '/api/console/studies/county'

function openResults(answer: ResultsAnswer) {
  const server = serve({
    ...signedIn,
    [`GET ${address}/results`]: ok(answer),
    [`POST ${address}/looks`]: ok({ people: 7 }),
  })
  openConsole('/console/studies/county/results')
  return server
}

describe('results that are hidden', () => {
  it('say how far the study is, and nothing of where it goes', async () => {
    openResults(hidden)
    expect(await screen.findByText(/hidden until 24 people are done; 7 are/)).toBeTruthy()
    expect(screen.getByText('× 1.31')).toBeTruthy()
    expect(screen.queryByText(/times as long/)).toBeNull()
  })

  it('open once the owner gives a reason to look', async () => {
    const user = userEvent.setup()
    const server = openResults(hidden)
    await user.click(await screen.findByText('Look all the same'))
    await user.type(screen.getByLabelText('Why?'), 'The room is paid until noon.')
    server.answers[`GET ${address}/results`] = ok({ state: 'open', by: 'look', data: packStudy(data) })
    await user.click(screen.getByRole('button', { name: 'Look, and keep this reason' }))
    expect(await screen.findByText(/4.30 times as long/)).toBeTruthy()
    expect(screen.getByText(/before the study allowed it\. Every look/)).toBeTruthy()
  })

  it('stay hidden from whoever may not look', async () => {
    const user = userEvent.setup()
    const server = openResults(hidden)
    server.answers[`POST ${address}/looks`] = refused(403, 'not-your-role')
    await user.click(await screen.findByText('Look all the same'))
    await user.type(screen.getByLabelText('Why?'), 'I want to know.')
    await user.click(screen.getByRole('button', { name: 'Look, and keep this reason' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/Only the owner/)
  })
})

describe('results that are open', () => {
  it('begin with the sentence, its label and its grade, and give every figure its table', async () => {
    openResults({ state: 'open', by: 'plan', data: packStudy(data) })
    await everythingShown()
    const box = document.querySelector<HTMLElement>('.results-headline')
    if (!box) throw new Error('no headline')
    expect(box.getAttribute('aria-label')).toBe('Supported')
    expect(within(box).getByText(/The data are compatible with the claimed 4.5 to within 25%/)).toBeTruthy()
    expect(within(box).getByText('Evidence D')).toBeTruthy()
    for (const figure of document.querySelectorAll('[role=img]')) {
      const whole = figure.closest('.results-figure')
      expect(whole?.querySelector('table')).not.toBeNull()
    }
    expect(button('Data package to publish')).toBeTruthy()
    expect(screen.queryByText('Simulated')).toBeNull()
  })

  it('carry their label where nobody took part', async () => {
    const participants = data.participants.map((person) => ({ ...person, simulated: true }))
    openResults({
      state: 'open',
      by: 'plan',
      data: packStudy({ ...data, study: { ...data.study, simulated: true }, participants }),
    })
    await everythingShown()
    expect(screen.getAllByText('Simulated').length).toBeGreaterThan(3)
  })
})

it('shows some of the people where they are chosen, says so, and leaves the headline as it is', async () => {
  const user = userEvent.setup()
  const participants = data.participants.map((person, at) => ({ ...person, language: at < 3 ? 'es' : 'en' }))
  openResults({ state: 'open', by: 'plan', data: packStudy({ ...data, participants }) })
  await shown('figure-people')
  const sentence = () => document.querySelector('.results-sentence')?.textContent
  const before = sentence()
  await user.selectOptions(screen.getByLabelText('Language'), 'es')
  const figure = document.getElementById('figure-people')
  expect(figure?.textContent).toContain('Shown: 3 of 8 people (Español).')
  expect(figure?.querySelectorAll('tbody tr')).toHaveLength(3)
  expect(sentence()).toBe(before)
  await user.selectOptions(screen.getByLabelText('Language'), '')
  expect(figure?.querySelectorAll('tbody tr')).toHaveLength(8)
})

describe('a data package', () => {
  const openPackage = async () => {
    const user = userEvent.setup()
    const server = openResults({ state: 'open', by: 'plan', data: packStudy(data) })
    await screen.findByText('Whole data package')
    return { server, fetchIt: () => user.click(button('Whole data package')), user }
  }

  it('that doesn’t come leaves a sentence and no file', async () => {
    const { server, fetchIt } = await openPackage()
    server.answers[`GET ${address}/package`] = refused(409, 'results-hidden')
    await fetchIt()
    expect(await screen.findByText(/nothing was saved \(results-hidden\)/)).toBeTruthy()
    expect(server.requests.at(-1)).toBe(`GET ${address}/package?variant=full`)
  })

  it('tells how much of it is here, and can be stopped', async () => {
    const { fetchIt, user } = await openPackage()
    const aborted = vi.fn()
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new Uint8Array(1_230_000))
          signal?.addEventListener('abort', () => {
            aborted()
            controller.error(new DOMException('stopped', 'AbortError'))
          })
        },
      })
      return Promise.resolve(new Response(body))
    })
    await fetchIt()
    expect(await screen.findByText('1.23 MB so far')).toBeTruthy()
    await user.click(button('Stop'))
    expect(await screen.findByText('Stopped. Nothing was saved.')).toBeTruthy()
    expect(aborted).toHaveBeenCalledOnce()
    expect(screen.queryByText('1.23 MB so far')).toBeNull()
  })
})

it('say so when there is no such study', async () => {
  serve({ ...signedIn, [`GET ${address}/results`]: refused(404, 'unknown-study') })
  openConsole('/console/studies/county/results')
  expect((await screen.findByRole('alert')).textContent).toBe('There is no study with this code.')
})
