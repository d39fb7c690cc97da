import type { CitizenRole, Dimension } from './citizenRoles.ts'

/** The two collaborations of the source study that are laid over the canvas as examples. */
export const workedCaseIds = ['code-for-america', 'in-visible-cities'] as const
export type WorkedCaseId = (typeof workedCaseIds)[number]

interface WorkedCase {
  /** Where the study places the case as a whole. */
  roles: readonly CitizenRole[]
  /** Which cells that comes from, dimension by dimension: our reading of what the study says of the case. */
  cells: Record<Dimension, readonly CitizenRole[]>
}

export const workedCases: Record<WorkedCaseId, WorkedCase> = {
  'code-for-america': {
    roles: ['co-implementer', 'co-designer'],
    cells: {
      frame: ['co-implementer', 'co-designer'],
      identity: ['co-implementer'],
      contribution: ['co-implementer', 'co-designer'],
      selection: ['co-implementer', 'co-designer'],
      resources: ['co-implementer', 'co-designer'],
    },
  },
  'in-visible-cities': {
    roles: ['co-designer', 'co-initiator'],
    cells: {
      frame: ['co-designer'],
      identity: ['co-designer', 'co-initiator'],
      contribution: ['co-designer', 'co-initiator'],
      selection: ['co-designer'],
      resources: ['co-designer', 'co-initiator'],
    },
  },
}
