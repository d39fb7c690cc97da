import type { Basis, Parameter, Parameters } from './parameters.ts'

const from = (source: string): Basis => ({ source })
const assumed: Basis = 'assumption'

type Triple<T> = readonly [fast: T, typical: T, slow: T]

const isOne = (basis: Triple<Basis> | Basis): basis is Basis => basis === 'assumption' || 'source' in basis

const parameter = ([fast, typical, slow]: Triple<number>, basis: Triple<Basis> | Basis): Parameter => {
  const [ofFast, ofTypical, ofSlow] = isOne(basis) ? [basis, basis, basis] : basis
  return { fast, typical, slow, basis: { fast: ofFast, typical: ofTypical, slow: ofSlow } }
}

const klm = from('Card, Moran & Newell 1980, keystroke-level model')
const brysbaert = from('Brysbaert 2019, J. Memory and Language 109: adults reading non-fiction silently')
const iReST = from('Trauzettel-Klosinski & Dietz 2012, IOVS 53 (IReST), read aloud')
const translations = from(
  'length of the same message in translated benefit notices, against 238 English words a minute',
)

/**
 * The parameters as they ship, with the basis of each number. Spanish and Chinese are factors on the English speed, so that
 * one edit slows or speeds readers of every language alike; their ranges are those of the estimates found.
 */
export const defaultParameters: Parameters = {
  readEnglish: parameter([238, 150, 100], [brysbaert, assumed, assumed]),
  // 288, 260 and 218/228 x 238 words a minute: by translation length, their middle, and IReST's ratio.
  readSpanish: parameter([288 / 238, 260 / 238, 218 / 228], [translations, translations, iReST]),
  // 376, 350 and 332 characters a minute: by translation length, the middle, and 1.30 x IReST.
  readChinese: parameter([376 / 238, 350 / 238, 332 / 238], [translations, assumed, iReST]),
  readHints: parameter([0.4, 0.7, 1], assumed),
  readLists: parameter([0.25, 0.5, 1], assumed),
  prepare: parameter([1.2, 1.35, 2], [from('Kieras, KLM guide'), klm, assumed]),
  press: parameter([0.8, 1.1, 1.6], [assumed, klm, assumed]),
  typeOnDesktop: parameter([52, 30, 15], [from('Dhakal et al. 2018, 168,000 volunteers'), assumed, assumed]),
  typeOnPhone: parameter([36, 22, 12], [from('Palin et al. 2019, 37,370 volunteers'), assumed, assumed]),
  switchKeyboard: parameter([0, 1.9, 4], assumed),
  locateKnown: parameter([0, 1, 3], assumed),
  locateCard: parameter([5, 12, 30], assumed),
  locatePaper: parameter([20, 45, 120], assumed),
  respond: parameter([0.2, 0.5, 1.5], assumed),
}
