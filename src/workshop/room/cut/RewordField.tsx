import { useId, useState } from 'react'
import type { Form } from '../../../forms/form.ts'
import { longestWording, notYetTranslated, type Wording, wordingLanguages } from '../../../forms/variant/wording.ts'
import { localeNames } from '../../../i18n/locale.ts'
import { useWords } from '../../../i18n/useWords.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import { Button } from '../../../ui/Button.tsx'
import { useCutNames } from './useCutNames.ts'

interface RewordFieldProps {
  question: QuestionId
  words: Wording
  base: Form
  reword: (words: Wording) => void
}

/** A card's own words, language by language. Where there are none the form's stand, and it says so. */
export function RewordField({ question, words, base, reword }: RewordFieldProps) {
  const { t } = useWords()
  const names = useCutNames(base)
  const id = useId()
  const [begun, setBegun] = useState({ on: words, words })
  const typed = begun.on === words ? begun.words : words
  const used = Object.fromEntries(
    Object.entries(typed).flatMap(([language, text]) => (text.trim() ? [[language, text.trim()]] : [])),
  ) as Wording
  const missing = notYetTranslated(typed)
  return (
    <div className="cut-reword">
      <p>{t('cut:reword.stands', { words: names.card(question) })}</p>
      {wordingLanguages.map((language) => (
        <div key={language}>
          <label htmlFor={`${id}-${language}`}>
            <span lang={language}>{localeNames[language]}</span>
            {missing.includes(language) && <span className="cut-missing">{t('cut:reword.missing')}</span>}
          </label>
          <textarea
            id={`${id}-${language}`}
            lang={language}
            rows={2}
            maxLength={longestWording}
            value={typed[language] ?? ''}
            onChange={(event) => setBegun({ on: words, words: { ...typed, [language]: event.target.value } })}
          />
        </div>
      ))}
      <p className="cut-means">{t('cut:reword.fallsBack')}</p>
      <Button look="outline" disabled={Object.keys(used).length === 0} onClick={() => reword(used)}>
        {t('cut:reword.use')}
      </Button>
    </div>
  )
}
