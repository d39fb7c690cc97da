/** Questions that are asked once for each item: a person, a job, a cost. */
export const group = <F extends Record<string, object>>(fields: F) => ({ kind: 'group' as const, fields })
