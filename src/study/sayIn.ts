/** Says a sentence by its key, with what belongs in it. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

export interface WordsByKey {
  [key: string]: string | WordsByKey
}

/** Sentences from a file of `locales/`, where there is no page to say them. Throws a `RangeError` for a key without words. */
export function sayIn(words: WordsByKey): Say {
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<string | WordsByKey | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words)
    if (typeof found !== 'string') throw new RangeError(`no words for ${key}`)
    return found.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
  }
}
