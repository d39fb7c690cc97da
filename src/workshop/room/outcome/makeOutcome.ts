import { long } from '../../../forms/long.ts'
import { simplified } from '../../../forms/simplified.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { scenarioOf, scenarios } from '../../../scenarios/scenarios.ts'
import { decisionsOf, room as roomVoice } from '../../../study/room/cuttingState.ts'
import type { Dot } from '../../../study/room/dot.ts'
import type { RoomFacts } from '../../../study/room/roomApi.ts'
import type { RoomState } from '../../../study/room/roomState.ts'
import { formId } from '../../../ui/FormMark.tsx'
import { adjustTimes } from '../cut/adjustTimes.ts'
import { figuresOf } from '../cut/figures.ts'
import { parametersWith } from '../cut/parametersWith.ts'
import { type PredictedFor, predictVariant } from '../cut/predictVariant.ts'
import { wordingIn } from '../cut/wordingIn.ts'
import { outcomeOf, type PredictedMinutes, type RoomOutcome } from './outcome.ts'

const [usual] = scenarios as readonly [Scenario, ...Scenario[]]

/** The outcome of a room, with what is predicted for its forms and for what it settled. */
export async function makeOutcome(facts: RoomFacts, state: RoomState, dots: readonly Dot[]): Promise<RoomOutcome> {
  const { rates, adjusted } = state.cutting
  // Minutes stand beside those of the room: for the household that it played. They are predicted in one language, so that
  // they can be compared.
  const scenario = scenarioOf(dots[0]?.scenario ?? '') ?? usual
  const of: PredictedFor = {
    scenario,
    setting: { language: 'en', device: 'phone' },
    wording: await wordingIn('en'),
    parameters: parametersWith(rates),
  }
  const before = figuresOf(long, {}, of, scenarios)
  const figures = figuresOf(long, decisionsOf(state.cutting, roomVoice), of, scenarios)
  const runs = {
    room: figures.predicted,
    long: before.predicted,
    simplified: predictVariant(simplified, { form: simplified, rewordings: {} }, of),
  }
  const predicted: PredictedMinutes = (form) => {
    const kind = formId(form)
    const run = form.startsWith('room-') ? runs.room : kind === 'long' || kind === 'simplified' ? runs[kind] : undefined
    if (!run) return undefined
    const { seconds, mean } = run.primary
    return { minutes: seconds / 60, low: mean[0] / 60, high: mean[1] / 60 }
  }
  const own = { before: before.size, now: figures.size, figures, household: scenario.id }
  // What the room saw, where it adjusted its predictions; else what it could have seen.
  const adjustment = adjusted ?? (await adjustTimes(dots, rates))
  return outcomeOf({ facts, state, dots, own, predicted, adjustment })
}
