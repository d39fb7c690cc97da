import { useSearch } from 'wouter'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Frame } from '../Frame.tsx'
import { usePageOpening } from '../usePageOpening.ts'

/** Where a short code is typed that was read from a wall or heard in a room. */
export default function JoinPage() {
  const { t } = useWords()
  const isUnknown = new URLSearchParams(useSearch()).has('unknown')
  usePageOpening('visit:join.title')
  return (
    <Frame page="join">
      <h1 tabIndex={-1}>{t('visit:join.title')}</h1>
      <form action="/j" method="get">
        <div className="field">
          <label className="usa-label" htmlFor="code">
            {t('visit:join.label')}
          </label>
          <p className="hint" id="code_hint">
            {t('visit:join.hint')}
          </p>
          {isUnknown && (
            <p className="notice notice--danger" id="code_error" role="alert">
              {t('visit:join.unknown')}
            </p>
          )}
          <input
            className="usa-input"
            id="code"
            name="code"
            required
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby={isUnknown ? 'code_hint code_error' : 'code_hint'}
          />
        </div>
        <div className="actions">
          <Button type="submit" wide>
            {t('common:continue')}
          </Button>
        </div>
      </form>
    </Frame>
  )
}
