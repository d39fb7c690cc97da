import type { FieldProps } from './field.ts'

/** What the frame around a field says, the same for every kind. */
export const frameOf = ({ put, name, words, error, announces, isHeading, codes }: FieldProps) => ({
  name,
  label: words.label(put),
  hint: words.hint(put),
  error,
  errorPrefix: words.words.t('common:errorPrefix'),
  announces,
  isHeading,
  codes,
})
