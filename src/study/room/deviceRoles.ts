/**
 * Who acts in a room: its leader; a table of people, through one of their phones; a phone that speaks for one person. A
 * later role may not do what an earlier one may: what each may is said by the kind of action.
 */
export const actingRoles = ['leader', 'table', 'phone'] as const
export type ActingRole = (typeof actingRoles)[number]

/** A wall only shows. */
export const deviceRoles = [...actingRoles, 'wall'] as const
export type DeviceRole = (typeof deviceRoles)[number]

/** Tables of a room are numbered from 1. */
export const mostTables = 40
