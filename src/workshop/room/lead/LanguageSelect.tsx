import { useId } from 'react'
import { type Locale, localeNames, locales } from '../../../i18n/locale.ts'

interface LanguageSelectProps {
  label: string
  value: Locale
  choose: (locale: Locale) => void
}

/** A language, each by its own name. */
export function LanguageSelect({ label, value, choose }: LanguageSelectProps) {
  const id = useId()
  return (
    <p className="room-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value as Locale)}>
        {locales.map((one) => (
          <option key={one} value={one} lang={one}>
            {localeNames[one]}
          </option>
        ))}
      </select>
    </p>
  )
}
