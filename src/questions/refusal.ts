/**
 * Why a typed answer is asked back. Codes, never sentences: `errors:CODE` in the reader's language says what to do next.
 */
export const refusals = [
  'required',
  'tooLong',
  'nameNeeded',
  'nameLetters',
  'zipFormat',
  'zipUnknown',
  'zipOutOfState',
  'phoneAreaCode',
  'phoneFormat',
  'emailFormat',
  'ssnInvented',
  'dateIncomplete',
  'dateImpossible',
  'dateFuture',
  'dateTooOld',
  'moneyFormat',
  'moneyAmbiguous',
  'moneyNegative',
  'moneyTooLarge',
  'noneAlone',
  'notOffered',
  'fileTooLarge',
  'fileEmpty',
  'fileType',
] as const
export type Refusal = (typeof refusals)[number]
