/** What a form costs a person besides minutes (Moynihan, Herd & Harvey 2015, J. Public Administration Research and Theory 25). */
export const burdens = ['learning', 'compliance', 'psychological'] as const
export type Burden = (typeof burdens)[number]

/** How heavy a screen weighs: nothing, a little, much, or so much that somebody stops. */
export const burdenLevels = [0, 1, 2, 3] as const
export type BurdenLevel = (typeof burdenLevels)[number]
