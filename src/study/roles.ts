/** Who may use the console, from the one who may least: whoever has a role may do what those before it may. */
export const roles = ['leader', 'observer', 'moderator', 'owner'] as const

/** Whom an invitation can be for. */
export const invitedRoles = ['moderator', 'observer', 'leader'] as const

/**
 * A leader opens rooms, and sees nothing of studies. An observer sees studies, visits and results. A moderator also acts in visits: pauses, helps, annotates. The owner
 * also makes studies and invitations.
 */
export type Role = (typeof roles)[number]

/** Whether somebody with the role `has` may do what needs `needed`. */
export function mayAct(has: Role, needed: Role): boolean {
  return roles.indexOf(has) >= roles.indexOf(needed)
}
