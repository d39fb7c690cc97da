import { formatTags, type Locale } from '../i18n/locale.ts'
import type { Words } from '../i18n/useWords.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { tellFact } from '../scenarios/tellFact.ts'
import type { PapersOffered } from './pages/PapersPage.tsx'

const asTitle = (words: string, locale: Locale) =>
  words.charAt(0).toLocaleUpperCase(formatTags[locale]) + words.slice(1)

/** The scenario's papers in the reader's language; of two of a kind the second carries a number. */
export function samplePapers(scenario: Scenario, t: Words['t'], locale: Locale): PapersOffered['samples'] {
  const names = scenario.papers.map(({ kind }) => asTitle(t(`sheet:terms.papers.${kind}`), locale))
  return scenario.papers.map(({ facts }, index) => {
    const name = names[index] ?? ''
    const before = names.slice(0, index).filter((other) => other === name).length
    return { name: before > 0 ? `${name} (${before + 1})` : name, lines: facts.map((fact) => tellFact(fact, t)) }
  })
}
