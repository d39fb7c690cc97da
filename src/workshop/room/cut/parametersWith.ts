import { faultsOf, type ParameterFault } from '../../../prediction/checkParameters.ts'
import { defaultParameters } from '../../../prediction/defaultParameters.ts'
import {
  meanings,
  type Parameter,
  type ParameterId,
  parameterIds,
  type Parameters,
} from '../../../prediction/parameters.ts'

/** A parameter with another typical value; its range grows where the value lies outside of it. */
function withTypical(id: ParameterId, typical: number): Parameter {
  const { fast, slow, basis } = defaultParameters[id]
  const isRate = meanings[id].unit === 'per minute' || meanings[id].unit === 'factor'
  const [low, high] = [Math.min(fast, slow, typical), Math.max(fast, slow, typical)]
  return { fast: isRate ? high : low, typical, slow: isRate ? low : high, basis: { ...basis, typical: 'assumption' } }
}

/** What is wrong with a number for a parameter; nothing where it can be used. */
export const faultOfRate = (id: ParameterId, typical: number): ParameterFault | undefined =>
  faultsOf({ ...defaultParameters, [id]: withTypical(id, typical) })[0]?.fault

/** The parameters as a room has them. What describes nobody is passed over, so that there always is a prediction. */
export function parametersWith(rates: Readonly<Record<string, number>>): Parameters {
  const own = parameterIds.flatMap((id) => {
    const typical = rates[id]
    return typical === undefined || faultOfRate(id, typical) ? [] : [[id, withTypical(id, typical)] as const]
  })
  return { ...defaultParameters, ...Object.fromEntries(own) }
}
