const suffix = /_(zero|one|two|few|many|other)$/

/** The key without its plural suffix, so that `people_one` and `people_other` are one thing to translate. */
export function family(key: string): string {
  return key.replace(suffix, '')
}

/** The plural form a key is for: `people_one` → `one`; undefined for a key without a plural. */
export function pluralForm(key: string): string | undefined {
  return suffix.exec(key)?.[1]
}

/** The text of a family in another file: the same form, else the general one, else the only one. */
export function sameFamily(strings: Readonly<Record<string, string>>, key: string): string | undefined {
  return strings[key] ?? strings[`${family(key)}_other`] ?? strings[family(key)]
}
