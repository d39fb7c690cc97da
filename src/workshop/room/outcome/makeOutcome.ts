import { long } from '../../../forms/long.ts'
import { loadWords } from '../../../i18n/loadWords.ts'
import { layers, layerWords } from '../../../i18n/wordLayers.ts'
import { defaultParameters } from '../../../prediction/defaultParameters.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { scenarioOf, scenarios } from '../../../scenarios/scenarios.ts'
import { decisionsOf, room as roomVoice } from '../../../study/room/cuttingState.ts'
import type { Dot } from '../../../study/room/dot.ts'
import type { RoomFacts } from '../../../study/room/roomApi.ts'
import type { RoomState } from '../../../study/room/roomState.ts'
import { formId } from '../../../ui/FormMark.tsx'
import { predictedForms, predictedTime } from '../../predicted/predictedTimes.ts'
import { figuresOf } from '../cut/figures.ts'
import type { PredictedFor } from '../cut/predictVariant.ts'
import { wordingOf } from '../cut/wordingOf.ts'
import { outcomeOf, type PredictedMinutes, type RoomOutcome } from './outcome.ts'

/** English words as predictions count them: minutes are predicted in one language, so that they can be compared. */
async function englishWording() {
  const [words, ...layered] = await Promise.all([loadWords('en'), ...layers.map((layer) => layerWords(layer, 'en'))])
  return wordingOf(Object.assign({ ...words }, ...layered) as Record<string, object>)
}

const [usual] = scenarios as readonly [Scenario, ...Scenario[]]

/** The outcome of a room, with what is predicted for its forms and for what it settled. */
export async function makeOutcome(facts: RoomFacts, state: RoomState, dots: readonly Dot[]): Promise<RoomOutcome> {
  // Minutes stand beside those of the room: for the household that it played.
  const scenario = scenarioOf(dots[0]?.scenario ?? '') ?? usual
  const of: PredictedFor = {
    scenario,
    setting: { language: 'en', device: 'phone' },
    wording: await englishWording(),
    parameters: defaultParameters,
  }
  const before = figuresOf(long, {}, of, scenarios)
  const figures = figuresOf(long, decisionsOf(state.cutting, roomVoice), of, scenarios)
  const { seconds, mean } = figures.predicted.primary
  const predicted: PredictedMinutes = (form) => {
    if (form.startsWith('room-')) return { minutes: seconds / 60, low: mean[0] / 60, high: mean[1] / 60 }
    if (!predictedForms.includes(formId(form))) return undefined
    const { minutes, range } = predictedTime(formId(form), 'en', 'phone', scenario.id)
    return { minutes, low: range[0], high: range[1] }
  }
  const own = { before: before.size, now: figures.size, figures, household: scenario.id }
  return outcomeOf({ facts, state, dots, own, predicted })
}
