/** How much help was given (measurement A2): 0 none, 1 encouragement, 2 a hint, 3 took over. */
export const assistLevels = ['0', '1', '2', '3'] as const
export type AssistLevel = (typeof assistLevels)[number]
