import { atLeastZero, type Exact, minus, part } from '../exact.ts'
import { constants } from '../parameters/constants.ts'

const { top, bottom } = constants.shelterShare

/** Shelter costs above half of the adjusted income. 7 CFR 273.9(d)(6)(ii); MPP 63-503.312. */
export const excessShelter = (shelter: Exact, adjusted: Exact): Exact =>
  atLeastZero(minus(shelter, part(adjusted, top, bottom)))
