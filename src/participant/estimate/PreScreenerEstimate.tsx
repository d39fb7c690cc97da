import { useMemo } from 'react'
import type { Estimate } from '../../eligibility/result.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { Answers } from '../../questions/answers.ts'
import type { IsoDate } from '../../questions/kinds/kind.ts'
import { estimateOfPreScreener } from './estimateOf.ts'
import { FastHelp } from './FastHelp.tsx'
import { Headline } from './Headline.tsx'
import { More } from './More.tsx'
import { Notes } from './Notes.tsx'
import { OpenFacts } from './OpenFacts.tsx'
import { Students } from './Students.tsx'

const assumptions = ['everyone', 'same', 'noCosts']
const raises = ['upCare', 'upHealth', 'upHome']
const lowers = ['downIncome', 'downPeople']

/** What eight answers come to, on what it rests and what can change it (rules reference, 11.3). */
export function PreScreenerEstimate({ relevant, today }: { relevant: Answers; today: IsoDate }) {
  const { t } = useWords()
  const estimate = useMemo(() => estimateOfPreScreener(relevant, today), [relevant, today])
  if (!estimate) return <p className="notice">{t('estimate:none')}</p>
  const { open, notes } = estimate
  const isStudent = notes.some(({ note }) => note.startsWith('student-'))
  return (
    <>
      <Headline estimate={estimate} />
      <FastHelp estimate={estimate} />
      {isStudent && <Students />}
      <Notes notes={notes.filter(({ note }) => !note.startsWith('student-'))} />
      <More title={t('estimate:assume.title')}>
        <ul>
          {assumptions.map((one) => (
            <li key={one}>{t(`estimate:assume.${one}`)}</li>
          ))}
        </ul>
        {open.length > 0 && (
          <>
            <p>{t('estimate:assume.open')}</p>
            <OpenFacts open={open} />
          </>
        )}
      </More>
      <More title={t('estimate:change.title')}>
        <Span estimate={estimate} />
        <p>{t('estimate:change.up')}</p>
        <ul>
          {raises.map((one) => (
            <li key={one}>{t(`estimate:change.${one}`)}</li>
          ))}
        </ul>
        <p>{t('estimate:change.down')}</p>
        <ul>
          {lowers.map((one) => (
            <li key={one}>{t(`estimate:change.${one}`)}</li>
          ))}
        </ul>
      </More>
    </>
  )
}

/** How far the amount can go over every answer to what wasn't asked. */
function Span({ estimate: { amount, range } }: { estimate: Estimate }) {
  const { t } = useWords()
  const [from, to] = [range.lowest.amount * 100, range.highest.amount * 100]
  if (!amount || from === to) return null
  return <p>{from > 0 ? t('estimate:change.between', { from, to }) : t('estimate:change.upTo', { to })}</p>
}
