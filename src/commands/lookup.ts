import type { Lookup } from '../forms/formWords.ts'
import type { Strings } from './words/words.ts'

/** Finds words of a language read from files by key, `namespace:path`. */
export function lookup(namespaces: Readonly<Record<string, Strings>>): Lookup {
  return (key) => {
    const [namespace = '', path = ''] = key.split(':')
    return namespaces[namespace]?.[path]
  }
}
