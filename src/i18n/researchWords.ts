import type { Locale } from './locale.ts'

/** Words by key, as a file of `locales/` holds them. */
export interface WordTree {
  [key: string]: string | WordTree
}

/** What researchers, moderators and workshops read: each file a download of its own in each language. */
const files = {
  console: {
    en: () => import('../../locales/en/console.json'),
    es: () => import('../../locales/es/console.json'),
    'zh-Hant': () => import('../../locales/zh-Hant/console.json'),
    'zh-Hans': () => import('../../locales/zh-Hans/console.json'),
  },
  gallery: {
    en: () => import('../../locales/en/gallery.json'),
    es: () => import('../../locales/es/gallery.json'),
    'zh-Hant': () => import('../../locales/zh-Hant/gallery.json'),
    'zh-Hans': () => import('../../locales/zh-Hans/gallery.json'),
  },
  preview: {
    en: () => import('../../locales/en/preview.json'),
    es: () => import('../../locales/es/preview.json'),
    'zh-Hant': () => import('../../locales/zh-Hant/preview.json'),
    'zh-Hans': () => import('../../locales/zh-Hans/preview.json'),
  },
  preregistration: {
    en: () => import('../../locales/en/preregistration.json'),
    es: () => import('../../locales/es/preregistration.json'),
    'zh-Hant': () => import('../../locales/zh-Hant/preregistration.json'),
    'zh-Hans': () => import('../../locales/zh-Hans/preregistration.json'),
  },
  report: {
    en: () => import('../../locales/en/report.json'),
    es: () => import('../../locales/es/report.json'),
    'zh-Hant': () => import('../../locales/zh-Hant/report.json'),
    'zh-Hans': () => import('../../locales/zh-Hans/report.json'),
  },
  script: {
    en: () => import('../../locales/en/script.json'),
    es: () => import('../../locales/es/script.json'),
    'zh-Hant': () => import('../../locales/zh-Hant/script.json'),
    'zh-Hans': () => import('../../locales/zh-Hans/script.json'),
  },
  workshop: {
    en: () => import('../../locales/en/workshop.json'),
    es: () => import('../../locales/es/workshop.json'),
    'zh-Hant': () => import('../../locales/zh-Hant/workshop.json'),
    'zh-Hans': () => import('../../locales/zh-Hans/workshop.json'),
  },
} satisfies Record<string, Record<Locale, () => Promise<{ default: WordTree }>>>

export type ResearchFile = keyof typeof files
export const researchFiles = Object.keys(files) as ResearchFile[]

/** A file's words, by the keys of the English one. */
export type ResearchWords<F extends ResearchFile> = Awaited<ReturnType<(typeof files)[F]['en']>>['default']

/** Fetches a file's words in a language. What has no words there yet is said in English: seen, and not missed. */
export async function researchWords<F extends ResearchFile>(file: F, locale: Locale): Promise<ResearchWords<F>> {
  const [words, english] = await Promise.all([files[file][locale](), files[file].en()])
  return fillIn(english.default, words.default) as ResearchWords<F>
}

/** A tree of words with the leaves of another where it has none. */
export function fillIn(other: WordTree, words: WordTree): WordTree {
  const filled: WordTree = { ...other, ...words }
  for (const [key, theirs] of Object.entries(other)) {
    const ours = words[key]
    if (typeof theirs === 'object' && typeof ours === 'object') filled[key] = fillIn(theirs, ours)
  }
  return filled
}
