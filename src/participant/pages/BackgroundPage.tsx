import type { FormEvent } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import type { Reply } from '../visit/requests.ts'
import { OptionCards } from './OptionCards.tsx'

const items = {
  age: ['under-30', '30-44', '45-59', '60-up'],
  applied: ['yes-online', 'yes-paper', 'no'],
  assistive: ['yes', 'no'],
}

/** A few questions about the participant, all of them skippable. */
export function BackgroundPage({ onReplies }: { onReplies: (replies: Reply[]) => void }) {
  const { t, has } = useWords()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const inputs = new FormData(event.currentTarget)
    onReplies(
      Object.keys(items).flatMap((item): Reply[] => {
        const value = inputs.get(item)
        return typeof value === 'string' ? [{ run: null, instrument: 'background', item, value }] : []
      }),
    )
  }
  return (
    <>
      <h1 tabIndex={-1}>{t('visit:background.title')}</h1>
      <p>{t('visit:background.lead')}</p>
      <form onSubmit={submit}>
        {Object.entries(items).map(([item, codes]) => (
          <OptionCards
            key={item}
            name={item}
            label={t(`visit:background.${item}.label`)}
            hint={has(`visit:background.${item}.hint`) ? t(`visit:background.${item}.hint`) : undefined}
            options={codes.map((value) => ({ value, label: t(`visit:background.${item}.options.${value}`) }))}
          />
        ))}
        <div className="actions">
          <Button type="submit" wide>
            {t('common:continue')}
          </Button>
          <Button look="outline" wide onClick={() => onReplies([])}>
            {t('visit:background.skip')}
          </Button>
        </div>
      </form>
    </>
  )
}
