import { memo } from 'react'
import { useWords } from '../i18n/useWords.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { sheetOf } from '../scenarios/sheet.ts'
import { tellFact } from '../scenarios/tellFact.ts'

interface SheetProps {
  scenario: Scenario
  /** The form asks for an account. */
  needsAccount?: boolean
  /** The level of the section headings. */
  level?: 2 | 3
}

/** A line whose numbers stand each in one piece, (916) 555-0119 and 900-00-0111: people copy them from here. */
const inOnePiece = (line: string) =>
  line.split(/((?:\(\d+\) )?\w*\d-[-\d]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="whole">
        {part}
      </span>
    ),
  )

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
