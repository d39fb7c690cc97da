/** The sizes of paper that the kit is laid out for. */
export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]
export const isPaper = (value: string | null): value is Paper => papers.some((paper) => paper === value)
