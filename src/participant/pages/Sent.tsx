import type { MouseEvent } from 'react'
import { Link } from 'wouter'
import { localeNames } from '../../i18n/locale.ts'
import { countyOf } from '../../questions/places/countyOf.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { answerText } from '../answerText.ts'
import { Estimated } from '../estimate/Estimated.tsx'
import { inOnePiece } from '../inOnePiece.tsx'
import type { ExtrasProps } from './PageExtras.tsx'

const prepare = ['papers', 'ask', 'miss', 'interpreter']

/** After sending: what happens next, by when, who calls and in which language. */
export function Sent({
  words,
  walked,
  answers,
  reference,
  printAddress,
  estimateAddress,
  events,
  context,
}: ExtrasProps) {
  const { t } = words.words
  const { relevant } = walked
  const countyId = countyOf(answers)
  const county = countyId ? t(`counties:${countyId}`) : ''
  const phone = relevant['phone-cell']
  const speak = relevant['lang-speak'] ? words.option('lang-speak', relevant['lang-speak']) : localeNames.en
  const read = relevant['lang-read']
  const leave = (event: MouseEvent) => events.leave('jump', events.momentOf(event.nativeEvent))
  const steps = [
    {
      key: 'call',
      body: phone
        ? t('pages:sent.steps.call.body', { county, phone: answerText('phone-cell', phone, words) })
        : t('pages:sent.steps.call.noPhone', { county }),
    },
    ...['papers', 'answer', 'card'].map((key) => ({ key, body: t(`pages:sent.steps.${key}.body`) })),
  ]
  return (
    <>
      <p className="notice">{t('pages:sent.prototype')}</p>
      {reference && (
        <>
          <p>
            {t('pages:sent.number')} <strong className="reference">{reference}</strong>
          </p>
          <p className="usa-hint">{t('pages:sent.numberHint')}</p>
        </>
      )}
      <ol className="steps">
        {steps.map(({ key, body }) => (
          <li key={key}>
            <div>
              <h2>{t(`pages:sent.steps.${key}.title`)}</h2>
              <p>{inOnePiece(body)}</p>
            </div>
          </li>
        ))}
      </ol>
      {read && <p>{t('pages:sent.language', { speak, read: words.option('lang-read', read) })}</p>}
      {read !== 'en' && <p>{t('pages:sent.languageEnglishToo')}</p>}
      <h2>{t('pages:sent.estimateTitle')}</h2>
      <Estimated>
        {({ ApplicationEstimate }) => (
          <ApplicationEstimate
            relevant={relevant}
            today={context.today}
            words={words}
            print={
              estimateAddress && (
                <Link className={buttonClass('outline')} href={estimateAddress} onClick={leave}>
                  {t('estimate:working.print')}
                </Link>
              )
            }
          />
        )}
      </Estimated>
      <h2>{t('pages:sent.prepareTitle')}</h2>
      <ul className="plain-list">
        {prepare.map((key) => (
          <li key={key}>{t(`pages:sent.prepare.${key}`)}</li>
        ))}
      </ul>
      {printAddress && (
        <p>
          <Link className={buttonClass('outline')} href={printAddress} onClick={leave}>
            {t('pages:sent.print')}
          </Link>
        </p>
      )}
    </>
  )
}
