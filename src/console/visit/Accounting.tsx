import { useTranslation } from 'react-i18next'
import { checkIdentities } from '../../analysis/identities.ts'
import type { StretchMeasures } from '../../analysis/runMeasures.ts'
import { duration } from '../formats/duration.ts'
import { Warning } from './Warning.tsx'

interface AccountingProps {
  heading: string
  measures: StretchMeasures
}

/** The clock's sum, written out to the millisecond, and whether every account of the time agrees with every other. */
export function Accounting({ measures, heading }: AccountingProps) {
  const { t } = useTranslation('console')
  const violations = checkIdentities(measures)
  return (
    <>
      <h3>{heading}</h3>
      <p className="console-sum">
        {t('accounting.sum', {
          elapsed: duration.exact(measures.elapsedMs),
          task: duration.exact(measures.taskMs),
          pause: duration.exact(measures.pauseMs),
          away: duration.exact(measures.awayMs),
        })}
      </p>
      {violations.length === 0 ? (
        <p className="console-soft">{t('accounting.addsUp')}</p>
      ) : (
        <Warning>
          <p>{t('accounting.violated', { count: violations.length })}</p>
          <ul>
            {violations.map((violation) => (
              <li key={violation}>{violation}</li>
            ))}
          </ul>
        </Warning>
      )}
    </>
  )
}
