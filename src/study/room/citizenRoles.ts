/**
 * What citizens are in a public innovation, from carrying it out to starting it. Role names: Voorberg, Bekkers & Tummers
 * 2015; the canvas of roles and dimensions after Agger & Hedensted 2017, as a case study of 2022–23 uses it.
 */
export const citizenRoles = ['co-implementer', 'co-designer', 'co-initiator'] as const
export type CitizenRole = (typeof citizenRoles)[number]

/** What tells the roles apart: the rows of the canvas. */
export const dimensions = ['frame', 'identity', 'contribution', 'selection', 'resources'] as const
export type Dimension = (typeof dimensions)[number]

/** What a canvas is filled for: how it is, and how the table would have it. */
export const canvasLayers = ['today', 'next'] as const
export type CanvasLayer = (typeof canvasLayers)[number]
