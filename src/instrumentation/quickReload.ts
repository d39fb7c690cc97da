/**
 * A gap between two documents up to this long, in milliseconds, is a reload: waiting the participant met. It stays in the
 * task time, and the visit goes on by itself (measurement A3).
 */
export const quickReloadMs = 10_000
