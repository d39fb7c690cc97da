import { useWords } from '../../i18n/useWords.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { VisitPlan } from '../../study/api.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Frame } from '../Frame.tsx'
import { Listen } from '../Listen.tsx'

export type ConsentState = 'asking' | 'waiting' | 'declined' | 'failed'

interface HelperAsked {
  mode: NonNullable<VisitPlan['helper']>
  isHere: boolean
  change: (isHere: boolean) => void
}

interface ConsentPageProps {
  state: ConsentState
  /** A visit on this device is not done. */
  hasOpenVisit: boolean
  /** The study's own text, paragraphs divided by an empty line; else the one that ships. */
  own?: string | undefined
  /** The languages the study is offered in, where they aren't all. */
  offered?: readonly Locale[] | undefined
  /** A helper may sit beside the participant, or always does. */
  helper?: HelperAsked | undefined
  onYes: (event: Event) => void
  onNo: () => void
  onResume: () => void
}

const measured = ['time', 'errors', 'path', 'device']
const never = ['answers', 'who', 'keys']

/** What a participant is asked to agree to. It is rendered at build time for each language. */
export function ConsentPage({ state, hasOpenVisit, own, offered, helper, onYes, onNo, onResume }: ConsentPageProps) {
  const { t } = useWords()
  if (state === 'declined') {
    return (
      <Frame page="declined" offered={offered}>
        <h1 tabIndex={-1}>{t('visit:thanks.title')}</h1>
        <p>{t('visit:consent.declined')}</p>
      </Frame>
    )
  }
  return (
    <Frame page="consent" offered={offered}>
      <h1 tabIndex={-1}>{t('visit:consent.title')}</h1>
      {hasOpenVisit && (
        <div className="notice">
          <p>{t('visit:consent.continueVisit')}</p>
          <p>
            <Button onClick={onResume}>{t('visit:consent.resume')}</Button>
          </p>
          <p>
            {t('visit:consent.startOver')}: {t('visit:consent.startOverHint')}
          </p>
        </div>
      )}
      <div id="consent-text">{own ? own.split(/\n\s*\n/).map((text) => <p key={text}>{text}</p>) : <Shipped />}</div>
      <Listen target="consent" readsFrom="#consent-text" />
      {helper && <Helper {...helper} />}
      <h2>{t('visit:consent.question')}</h2>
      {state === 'failed' && (
        <p className="notice notice--danger" role="alert">
          {t('visit:consent.failed')}
        </p>
      )}
      <div className="actions">
        <Button id="consent-yes" wide aria-disabled={state === 'waiting'} onClick={(event) => onYes(event.nativeEvent)}>
          {t(state === 'waiting' ? 'visit:consent.waiting' : 'visit:consent.yes')}
        </Button>
        <Button id="consent-no" look="outline" wide onClick={onNo}>
          {t('visit:consent.no')}
        </Button>
      </div>
    </Frame>
  )
}

/** That a helper is there, said by whoever is, or said of every visit of the study. */
function Helper({ mode, isHere, change }: HelperAsked) {
  const { t, locale } = useWords()
  return (
    <>
      {mode === 'asked' ? (
        <div className="options">
          <div className="usa-checkbox">
            <input
              className="usa-checkbox__input"
              type="checkbox"
              id="helper"
              checked={isHere}
              aria-describedby="helper-body"
              onChange={(event) => change(event.target.checked)}
            />
            <label className="usa-checkbox__label" htmlFor="helper">
              {t('visit:consent.helper.with')}
            </label>
          </div>
        </div>
      ) : (
        <h2>{t('visit:consent.helper.with')}</h2>
      )}
      <p id="helper-body">{t('visit:consent.helper.body')}</p>
      <p>
        <a className={buttonClass('quiet')} href={`/helper/${locale}`} target="_blank" rel="noreferrer">
          {t('visit:consent.helper.guide')}
        </a>
      </p>
    </>
  )
}

/** The text that ships. */
function Shipped() {
  const { t } = useWords()
  return (
    <>
      <p>{t('visit:consent.lead')}</p>
      <h2>{t('visit:consent.play.title')}</h2>
      <p>{t('visit:consent.play.body')}</p>
      <h2>{t('visit:consent.measure.title')}</h2>
      <ul className="plain-list">
        {measured.map((key) => (
          <li key={key}>{t(`visit:consent.measure.${key}`)}</li>
        ))}
      </ul>
      <h2>{t('visit:consent.never.title')}</h2>
      <ul className="plain-list">
        {never.map((key) => (
          <li key={key}>{t(`visit:consent.never.${key}`)}</li>
        ))}
      </ul>
      <p>{t('visit:consent.path')}</p>
      <p>{t('visit:consent.chat')}</p>
      <h2>{t('visit:consent.who.title')}</h2>
      <p>{t('visit:consent.who.body')}</p>
      <h2>{t('visit:consent.stop.title')}</h2>
      <p>{t('visit:consent.stop.body')}</p>
    </>
  )
}
