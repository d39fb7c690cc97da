/** Where a number comes from: a source that can be looked up, or nobody's measurement but an assumption. */
export type Basis = 'assumption' | { source: string }

/** The ends of a parameter's range, by the time they lead to, and what lies between. */
export const ends = ['fast', 'typical', 'slow'] as const
export type End = (typeof ends)[number]

/** One number of the time model, for a fast, a typical and a slow person. Everyone may edit it. */
export type Parameter = Readonly<Record<End, number>> & { readonly basis: Readonly<Record<End, Basis>> }

/** What a parameter counts; `per minute` and `factor` make a run shorter as they grow, the others longer. */
type Unit = 'per minute' | 'factor' | 'seconds' | 'share'

/** What each parameter means, in which unit, and the numbers beyond which it describes nobody. */
export const meanings = {
  /** English words read silently. */
  readEnglish: { unit: 'per minute', least: 20, most: 1000 },
  /** Spanish words read in the time of one English word. */
  readSpanish: { unit: 'factor', least: 0.2, most: 5 },
  /** Chinese characters read in the time of one English word. */
  readChinese: { unit: 'factor', least: 0.2, most: 5 },
  /** The part of a question's hint that is read. */
  readHints: { unit: 'share', least: 0, most: 1 },
  /** The part of a long list of options, or of one's own answers on a review page, that is read. */
  readLists: { unit: 'share', least: 0, most: 1 },
  /** KLM's M: making up one's mind before an act. */
  prepare: { unit: 'seconds', least: 0, most: 60 },
  /** KLM's P: pointing at something and pressing it. */
  press: { unit: 'seconds', least: 0, most: 60 },
  /** Words of five characters typed on a computer's keyboard. */
  typeOnDesktop: { unit: 'per minute', least: 1, most: 250 },
  /** The same on a phone. */
  typeOnPhone: { unit: 'per minute', least: 1, most: 250 },
  /** Changing to Latin letters before a field that takes letters, for who writes Chinese. */
  switchKeyboard: { unit: 'seconds', least: 0, most: 60 },
  /** Calling to mind a fact that one knows. */
  locateKnown: { unit: 'seconds', least: 0, most: 3600 },
  /** Finding a card and a number on it. */
  locateCard: { unit: 'seconds', least: 0, most: 3600 },
  /** Finding a pay stub or a bill, and the number on it. */
  locatePaper: { unit: 'seconds', least: 0, most: 3600 },
  /** From the press of Continue to the next page. */
  respond: { unit: 'seconds', least: 0, most: 60 },
} as const satisfies Record<string, { unit: Unit; least: number; most: number }>

export type ParameterId = keyof typeof meanings
export const parameterIds = Object.keys(meanings) as ParameterId[]

/** All parameters of the time model. */
export type Parameters = Readonly<Record<ParameterId, Parameter>>

/** One value for each parameter: an end of the range, or a draw from it. */
export type Rates = Readonly<Record<ParameterId, number>>

/** The rates of a fast, a typical or a slow person. */
export const ratesAt = (parameters: Parameters, end: End): Rates =>
  Object.fromEntries(parameterIds.map((id) => [id, parameters[id][end]])) as Rates
