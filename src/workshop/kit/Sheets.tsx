import type { ReactNode } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Foot } from './Foot.tsx'

interface SheetsProps {
  /** What is printed, for the foot of each sheet. */
  what: string
  /** Landscape. */
  isWide?: boolean
  /** One for each sheet of paper. */
  children: readonly ReactNode[]
}

/** Sheets of paper, each with its foot. On a screen they stand one under the other. */
export function Sheets({ what, isWide = false, children }: SheetsProps) {
  const { t } = useWords()
  return children.map((sheet, index) => {
    const page = t('kit:page.of', { n: index + 1, all: children.length })
    return (
      <section key={index} className="kit-sheet" data-wide={isWide || undefined}>
        {/* On a phone a table is wider than the screen and scrolls in here. */}
        <div className="kit-sheet-body" role="region" aria-label={`${what} ${page}`} tabIndex={0}>
          {sheet}
        </div>
        <footer className="kit-foot">
          <Foot what={what} page={page} />
        </footer>
      </section>
    )
  })
}
