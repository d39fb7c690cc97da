// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useReducer } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, it } from 'vitest'
import { createWords } from '../../../i18n/i18n.ts'
import { loadCutWords } from '../../../i18n/loadCutWords.ts'
import { nothingCut, reduceCutting } from '../../../study/room/cuttingState.ts'
import type { Dot } from '../../../study/room/dot.ts'
import type { RoomAction } from '../../../study/room/roomAction.ts'
import { AdjustTimes } from './AdjustTimes.tsx'

afterEach(cleanup)

const i18n = createWords('en', { en: { cut: await loadCutWords('en') } })
const runs = (count: number) =>
  Array.from({ length: count }, (_, n): Dot => ({
    ...{ id: `run-${n}`, form: 'long@1', round: 1, scenario: 'dana-whitfield', lang: 'es', outcome: 'finished' },
    ...{ primaryMs: (40 + n) * 60_000, errors: 0, page: null, at: n },
  }))

function Room({ dots }: { dots: readonly Dot[] }) {
  const [cutting, act] = useReducer(
    (state: typeof nothingCut, action: RoomAction) =>
      reduceCutting(state, { by: 'laptop', role: 'leader', seq: 1, at: 0, base: 0, action }),
    nothingCut,
  )
  return <AdjustTimes dots={dots} cutting={cutting} act={(action) => Promise.resolve(act(action))} />
}
const page = (dots: readonly Dot[]) => (
  <I18nextProvider i18n={i18n}>
    <Room dots={dots} />
  </I18nextProvider>
)
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }))

it('offers nothing before three forms were sent, and says how many there are', () => {
  render(page(runs(2)))
  expect(screen.getByText(/It takes 3 forms.*So far: 2\./)).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})

it('adjusts at a press, says what that rests on, and goes back at another', async () => {
  render(page(runs(4)))
  expect(screen.getByText('Predicted times are as the model says.')).toBeDefined()
  await press(/^Adjust to this room’s 4 runs$/)
  expect(
    await screen.findByText(/adjusted to this room’s 4 runs: times \d\.\d+\. Off by \d+ % on the run left out/),
  ).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Adjust/ })).toBeNull()
  await press(/^Back to what the model says$/)
  expect(screen.getByText('Predicted times are as the model says.')).toBeDefined()
})

it('changes nothing by itself when more runs come in: it is asked for again', async () => {
  const { rerender } = render(page(runs(4)))
  await press(/^Adjust to/)
  await screen.findByText(/this room’s 4 runs/)
  rerender(page(runs(6)))
  expect(screen.getByText(/this room’s 4 runs/)).toBeDefined()
  await press(/^Adjust again, to all 6 runs$/)
  expect(await screen.findByText(/this room’s 6 runs/)).toBeDefined()
})
