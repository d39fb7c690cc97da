/** The two forms that are compared. */
export const arms = ['long', 'simplified'] as const
export type Arm = (typeof arms)[number]
