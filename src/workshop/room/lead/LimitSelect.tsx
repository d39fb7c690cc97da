import { useId } from 'react'
import { useWords } from '../../../i18n/useWords.ts'

const limits = [3, 5, 8, 10, 12, 15, 20, 30]
/** What a workshop has time for. */
export const usualLimit = 12

interface LimitSelectProps {
  value: number | null
  choose: (minutes: number | null) => void
}

/** How long everybody has for the forms. */
export function LimitSelect({ value, choose }: LimitSelectProps) {
  const { t } = useWords()
  const id = useId()
  return (
    <p className="room-field">
      <label htmlFor={id}>{t('room:remote.limit')}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => choose(target.value === '' ? null : Number(target.value))}
      >
        {limits.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t('room:minutes', { count: minutes })}
          </option>
        ))}
        <option value="">{t('room:remote.noLimit')}</option>
      </select>
    </p>
  )
}
