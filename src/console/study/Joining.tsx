import { type FormEvent, Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { localeNames } from '../../i18n/locale.ts'
import type { LinkRow, StudyDetail } from '../../study/api.ts'
import { languagesOf } from '../../study/languagesOf.ts'
import { shownJoinCode } from '../../study/joinCode.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { NumberInput } from '../newStudy/fields.tsx'
import { ParticipantLink } from '../studies/ParticipantLink.tsx'
import { personalPath } from '../studies/participantAddress.ts'
import { studyAddress } from '../studies/studyPlaces.ts'
import { ToPrint } from './ToPrint.tsx'
import { useAct } from './useAct.ts'

interface JoiningProps {
  study: StudyDetail
  mayMakeLinks: boolean
  changed: () => void
}

/** The ways into a study: one link for all with its code, short code, and a link for each person. */
export function Joining({ study, mayMakeLinks, changed }: JoiningProps) {
  const { t } = useTranslation('console')
  const { code } = study.definition
  if (study.state === 'ended') return null
  return (
    <section aria-labelledby="study-joining">
      <h2 id="study-joining">{t('joining.heading')}</h2>
      <ParticipantLink study={code} words={t('joining.open')} />
      {study.joinCode && (
        <p>
          {t('joining.code', { address: new URL('/join', window.location.origin).href })}{' '}
          <strong className="console-join-code">{shownJoinCode(study.joinCode)}</strong>
        </p>
      )}
      {study.definition.helper && (
        <p>
          {t('joining.guide')}:{' '}
          {languagesOf(study.definition).map((lang) => (
            <Fragment key={lang}>
              <a href={`/helper/${lang}`} target="_blank" rel="noreferrer" lang={lang}>
                {localeNames[lang]}
              </a>{' '}
            </Fragment>
          ))}
        </p>
      )}
      {mayMakeLinks && <PersonalLinks study={study} changed={changed} />}
      {mayMakeLinks && <ToPrint study={study.definition} />}
    </section>
  )
}

function PersonalLinks({ study, changed }: Omit<JoiningProps, 'mayMakeLinks'>) {
  const { t } = useTranslation('console')
  const { act, refused } = useAct(changed)
  const [count, setCount] = useState<number | undefined>(study.definition.target)
  const { code } = study.definition
  const { links } = study
  const make = (event: FormEvent) => {
    event.preventDefault()
    const names = Array.from({ length: count ?? 0 }, (_, at) => `P${String(links.length + at + 1).padStart(2, '0')}`)
    void act(`/api/console/studies/${code}/links`, { names })
  }
  const turn = ({ link, name, isRevoked }: Pick<LinkRow, 'link' | 'name' | 'isRevoked'>) => {
    const path = `/api/console/studies/${code}/links/${link}`
    if (isRevoked) return act(`${path}/restore`)
    return act(`${path}/revoke`, {}, { done: t('joining.isRevoked', { name }), path: `${path}/restore` })
  }
  return (
    <details className="console-details">
      <summary>{t('joining.personal', { count: links.length })}</summary>
      <p>{t('joining.personalWords')}</p>
      <form onSubmit={make}>
        <NumberInput label={t('joining.howMany')} min={1} max={500} value={count} change={setCount} />
        <Button type="submit" look="outline">
          {t('joining.make')}
        </Button>
      </form>
      {refused && (
        <p className="console-error" role="alert">
          {refused}
        </p>
      )}
      {links.length > 0 && (
        <>
          <p>
            <Link className={buttonClass('outline')} href={studyAddress(code, '/cards')}>
              {t('joining.cards')}
            </Link>
          </p>
          <ul className="console-links">
            {links.map(({ link, name, isUsed, isRevoked }) => (
              <li key={link} data-revoked={isRevoked || undefined}>
                {name}:{' '}
                <span className="console-address">
                  {new URL(personalPath(code, link), window.location.origin).href}
                </span>
                {isUsed && ` (${t('joining.used')})`}
                {isRevoked && ` (${t('joining.revoked')})`}
                {!isUsed && (
                  <Button look="quiet" small onClick={() => void turn({ link, name, isRevoked })}>
                    {t(isRevoked ? 'joining.restore' : 'joining.revoke', { name })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
