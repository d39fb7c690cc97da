import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { OptionCards } from './OptionCards.tsx'

const seasons = ['spring', 'summer', 'fall', 'winter']

/** Two easy questions to try the buttons on. Nothing of it is kept or timed. */
export function WarmUpPage({ onContinue }: { onContinue: () => void }) {
  const { t } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t('visit:warmup.title')}</h1>
      <p>{t('visit:warmup.lead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onContinue()
        }}
      >
        <OptionCards
          name="season"
          label={t('visit:warmup.season.label')}
          options={seasons.map((value) => ({ value, label: t(`visit:warmup.season.options.${value}`) }))}
        />
        <div className="question">
          <label className="usa-label" htmlFor="fruit">
            {t('visit:warmup.fruit.label')}
          </label>
          <span className="usa-hint" id="fruit_hint">
            {t('visit:warmup.fruit.hint')}
          </span>
          <input className="usa-input" id="fruit" name="fruit" autoComplete="off" aria-describedby="fruit_hint" />
        </div>
        <div className="actions">
          <Button type="submit" wide>
            {t('visit:warmup.continue')}
          </Button>
        </div>
      </form>
    </>
  )
}
