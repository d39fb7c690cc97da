import { publishedMinutes } from '../../../analysis/claim.ts'
import type { TaxInputs } from '../../../study/room/talkingActions.ts'
import { reckon, type Reckoned } from '../../timeTax/tax.ts'

/** The time tax of a room, or what is wrong with what it is reckoned from. */
export interface RoomTax extends Reckoned {
  inputs: TaxInputs
  /** There is a price and nobody who stands by it. */
  lacksWhose: boolean
  /** The minutes are a study's, and nobody said which. */
  lacksStudy: boolean
  /** The minutes are the room's, and a form has none yet. */
  lacksTimes: boolean
}

/** A tax that nobody has changed yet: the published minutes, for a million applications. */
export const firstTax: TaxInputs = {
  source: 'published',
  before: String(publishedMinutes.long),
  after: String(publishedMinutes.simplified),
  people: '1,000,000',
  perYear: '1',
  share: '100',
  tariff: '',
  tariffOf: '',
  minutesOf: '',
}

/** Reckons with the room's inputs; money only with a price that somebody stands by. */
export function reckonRoom(inputs: TaxInputs): RoomTax {
  const lacksWhose = inputs.tariff.trim() !== '' && inputs.tariffOf.trim() === ''
  const isRoomsOwn = inputs.source === 'room-felt' || inputs.source === 'room-own'
  const lacksTimes = isRoomsOwn && (inputs.before === '' || inputs.after === '')
  const study = inputs.source === 'study' ? inputs.study : undefined
  const lacksStudy = inputs.source === 'study' && !study && inputs.minutesOf.trim() === ''
  const known = study && { before: study.long, after: study.simplified }
  return {
    inputs,
    lacksWhose,
    lacksStudy,
    lacksTimes,
    ...reckon({ ...inputs, tariff: lacksWhose ? '' : inputs.tariff }, known),
  }
}
