import { memo } from 'react'
import { useWords } from '../i18n/useWords.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { sheetOf } from '../scenarios/sheet.ts'
import { tellFact } from '../scenarios/tellFact.ts'
import { inOnePiece } from './inOnePiece.tsx'

interface SheetProps {
  scenario: Scenario
  /** The form asks for an account. */
  needsAccount?: boolean
  /** The level of the section headings. */
  level?: 2 | 3
}

/** The scenario sheet: who the participant is today. The same through a visit, so a page turn needn't write it again. */
export const Sheet = memo(function Sheet({ scenario, needsAccount = false, level = 3 }: SheetProps) {
  const { t } = useWords()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <>
      {sheetOf(scenario)
        .filter(({ id, facts }) => facts.length > 0 && (needsAccount || id !== 'portal'))
        .map(({ id, facts }) => (
          <section key={id}>
            <Heading>{t(`sheet:sections.${id}`)}</Heading>
            <ul>
              {facts.map((fact, index) => (
                <li key={`${fact.key} ${fact.about ?? ''} ${index}`}>{inOnePiece(tellFact(fact, t))}</li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
})
