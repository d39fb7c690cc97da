/** How many days after the last thing that was done in it a room is deleted, unless the installation says otherwise. */
export const usualRoomDays = 30

const dayMs = 24 * 3_600_000

/** The moment at which a room is deleted by itself, if nothing more is done in it. */
export const roomGoesAt = (lastActiveAt: number, days: number): number => lastActiveAt + days * dayMs
