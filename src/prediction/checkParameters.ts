import {
  type End,
  ends,
  meanings,
  type Parameter,
  type ParameterId,
  parameterIds,
  type Parameters,
} from './parameters.ts'

/** Why a parameter can't be used. `order`: fast takes longer than typical, or typical longer than slow. */
export type ParameterFault = 'missing' | 'notANumber' | 'negative' | 'absurd' | 'order'

/** A parameter that can't be used, and at which end of its range. */
export interface FaultyParameter {
  parameter: ParameterId
  end?: End
  fault: ParameterFault
}

/** Thrown where a prediction is asked of parameters that describe nobody. */
export class UnusableParameters extends RangeError {
  override name = 'UnusableParameters'

  constructor(readonly faults: readonly FaultyParameter[]) {
    super(
      `unusable parameters: ${faults.map(({ parameter, end, fault }) => `${parameter} ${end ?? ''} ${fault}`).join(', ')}`,
    )
  }
}

function faultOf(id: ParameterId, value: unknown): ParameterFault | undefined {
  const { least, most } = meanings[id]
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'notANumber'
  if (value < 0) return 'negative'
  return value < least || value > most ? 'absurd' : undefined
}

function isInOrder(id: ParameterId, { fast, typical, slow }: Parameter): boolean {
  const { unit } = meanings[id]
  const isRate = unit === 'per minute' || unit === 'factor'
  return isRate ? fast >= typical && typical >= slow : fast <= typical && typical <= slow
}

/** What is wrong with parameters that somebody edited; nothing where they can be used. */
export function faultsOf(parameters: Parameters): FaultyParameter[] {
  return parameterIds.flatMap((id): FaultyParameter[] => {
    const parameter: Parameter | undefined = parameters[id]
    if (parameter === undefined) return [{ parameter: id, fault: 'missing' }]
    const faults = ends.flatMap((end) => {
      const fault = faultOf(id, parameter[end])
      return fault ? [{ parameter: id, end, fault }] : []
    })
    if (faults.length > 0) return faults
    return isInOrder(id, parameter) ? [] : [{ parameter: id, fault: 'order' }]
  })
}

/** Refuses parameters that are negative, absurd or in the wrong order. */
export function checkParameters(parameters: Parameters): void {
  const faults = faultsOf(parameters)
  if (faults.length > 0) throw new UnusableParameters(faults)
}
