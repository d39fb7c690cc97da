import { Converter } from 'opencc-js'
import { family } from './plural.ts'
import { hashOf } from './stamps.ts'
import type { Stamps } from './stamps.ts'
import type { Strings, Words } from './words.ts'

/** Corrections of the converter, from `locales/overrides.zh-Hans.json`. */
export interface Overrides {
  /** What the converter leaves → what Simplified readers say; longer terms go first. */
  terms: Readonly<Record<string, string>>
  /** Whole texts by `namespace:key`. */
  keys: Readonly<Record<string, string>>
}

export interface Simplified {
  strings: Readonly<Record<string, Strings>>
  stamps: Stamps['zh-Hans']
  /** `namespace:key` of values corrected by hand whose Traditional text changed, so that they were converted again. */
  lapsed: readonly string[]
}

const convert = Converter({ from: 'tw', to: 'cn' })

/**
 * Simplified Chinese from Traditional: profile `tw → cn`, then the overrides. A value someone corrected by hand (it
 * differs from the one its stamp was made for) stays until its Traditional text changes; an override of its key wins over both.
 */
export function simplify(words: Words, stamps: Stamps, overrides: Overrides): Simplified {
  const traditional = Object.entries(words['zh-Hant'])
  const strings = traditional.map(([namespace, source]) => {
    const kept = words['zh-Hans'][namespace] ?? {}
    const simplified = Object.entries(source).map(([key, value]) => {
      const path = `${namespace}:${key}`
      const corrected = isCorrected(source, kept, key, stamps['zh-Hans'][pathOf(namespace, key)])
        ? kept[key]
        : undefined
      return [key, overrides.keys[path] ?? corrected ?? simplifyText(value, overrides.terms)]
    })
    return [namespace, Object.fromEntries(simplified)]
  })
  return {
    strings: Object.fromEntries(strings),
    stamps: stampsOf(words, overrides),
    lapsed: lapsedCorrections(words, stamps),
  }
}

export function simplifyText(text: string, terms: Overrides['terms']): string {
  const longestFirst = Object.entries(terms).sort(([a], [b]) => b.length - a.length)
  return longestFirst.reduce((result, [from, to]) => result.replaceAll(from, to), convert(text))
}

/** A stamp's second hash is of the converted text, so a corrected value never matches it. */
function isCorrected(source: Strings, kept: Strings, key: string, stamp = ''): boolean {
  const [stampedSource, converted] = stamp.split(' ')
  if (kept[key] === undefined) return false
  if (stamp === '') return true
  return stampedSource === hashOf(source, family(key)) && converted !== hashOf(kept, family(key))
}

function lapsedCorrections(words: Words, stamps: Stamps): string[] {
  return Object.entries(stamps['zh-Hans'])
    .filter(([path, stamp]) => {
      const [namespace = '', key = ''] = path.split(':')
      const [stampedSource, converted] = stamp.split(' ')
      const source = hashOf(words['zh-Hant'][namespace] ?? {}, key)
      const kept = hashOf(words['zh-Hans'][namespace] ?? {}, key)
      return kept !== undefined && kept !== converted && source !== undefined && source !== stampedSource
    })
    .map(([path]) => path)
}

function stampsOf(words: Words, { terms }: Overrides): Stamps['zh-Hans'] {
  const entries = Object.entries(words['zh-Hant']).flatMap(([namespace, source]) => {
    const converted = Object.fromEntries(
      Object.entries(source).map(([key, value]) => [key, simplifyText(value, terms)]),
    )
    const families = [...new Set(Object.keys(source).map(family))]
    return families.map((key) => [`${namespace}:${key}`, `${hashOf(source, key)} ${hashOf(converted, key)}`])
  })
  return Object.fromEntries(entries)
}

function pathOf(namespace: string, key: string): string {
  return `${namespace}:${family(key)}`
}
