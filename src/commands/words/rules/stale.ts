import type { Finding } from '../finding.ts'
import { freshStamps, type Stamps } from '../stamps.ts'
import { translations, type Words } from '../words.ts'

const stampCommand = 'npx tsx src/commands/words/stamp.ts'
const deriveCommand = 'npx tsx src/commands/deriveSimplified.ts'

/** Every translation was made from the source text as it reads today. */
export function stale(words: Words, stamps: Stamps): Finding[] {
  return translations.flatMap((locale) =>
    freshStamps(words, locale).flatMap(({ path, source }): Finding[] => {
      const [stampedSource] = stamps[locale][path]?.split(' ') ?? []
      if (stampedSource === source) return []
      const command = locale === 'zh-Hans' ? deriveCommand : stampCommand
      const advice =
        stampedSource === undefined
          ? `has no stamp; run ${command}`
          : `stale: ${locale} ${path}: its source changed; translate again, then run ${command}`
      const [namespace = '', key = ''] = path.split(':')
      return [{ level: 'error', locale, namespace, key, advice }]
    }),
  )
}
