import { useId, useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { defaultParameters } from '../../../prediction/defaultParameters.ts'
import { meanings, type ParameterId, parameterIds } from '../../../prediction/parameters.ts'
import { faultOfRate } from './parametersWith.ts'

interface RatesFieldProps {
  rates: Readonly<Record<string, number>>
  /** Times are adjusted to the room, which another number ends. */
  isAdjusted: boolean
  set: (rate: ParameterId, value: number | null) => void
}

/** What the minutes are made of, each number with where it comes from. Everybody may doubt one and put another. */
export function RatesField({ rates, isAdjusted, set }: RatesFieldProps) {
  const { t } = useWords()
  return (
    <details className="cut-rates">
      <summary>{t('cut:rates.heading')}</summary>
      <p className="cut-note">{t('cut:rates.lead')}</p>
      {isAdjusted && <p className="cut-along">{t('cut:rates.endsAdjusting')}</p>}
      <ul>
        {parameterIds.map((id) => (
          <li key={id}>
            <RateField key={rates[id]} id={id} value={rates[id]} set={(value) => set(id, value)} />
          </li>
        ))}
      </ul>
    </details>
  )
}

interface RateFieldProps {
  id: ParameterId
  value: number | undefined
  set: (value: number | null) => void
}

/** A factor of a language has more digits than anybody wants to read. */
const rounded = (value: number) => String(Math.round(value * 100) / 100)

function RateField({ id, value, set }: RateFieldProps) {
  const { t } = useWords()
  const field = useId()
  const { typical, fast, slow, basis } = defaultParameters[id]
  const [typed, setTyped] = useState(rounded(value ?? typical))
  const number = Number(typed.trim().replace(',', '.'))
  const fault = typed.trim() === '' ? undefined : faultOfRate(id, number)
  const take = () => {
    if (typed.trim() === '' || typed.trim() === rounded(typical)) {
      setTyped(rounded(typical))
      if (value !== undefined) set(null)
    } else if (!fault && number !== value) set(number)
  }
  return (
    <>
      <label htmlFor={field}>{t(`cut:rate.${id}`)}</label>
      <input
        id={field}
        inputMode="decimal"
        value={typed}
        aria-invalid={fault !== undefined}
        aria-describedby={`${field}-about`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      <p id={`${field}-about`} className="cut-note">
        {fault && <strong className="cut-fault">{t(`cut:rates.fault.${fault}`)} </strong>}
        {t('cut:rates.about', {
          unit: t(`cut:rates.unit.${meanings[id].unit}`),
          typical: rounded(typical),
          fast: rounded(fast),
          slow: rounded(slow),
        })}{' '}
        {basis.typical === 'assumption' ? t('cut:rates.assumed') : basis.typical.source}
      </p>
    </>
  )
}
