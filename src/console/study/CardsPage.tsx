import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { studyDetail } from '../../study/api.ts'
import { Button } from '../../ui/Button.tsx'
import { usePolled } from '../requests/usePolled.ts'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { personalPath } from '../studies/participantAddress.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { studyAddress } from '../studies/studyPlaces.ts'

/** Cards to print and cut, one for each personal link that wasn't used. */
export function CardsPage({ code }: { code: string }) {
  const { t } = useTranslation('console')
  const { value: study, failure } = usePolled(`/api/console/studies/${code}`, studyDetail, false)
  usePageTitle(t('cards.heading'))
  const links = study?.links.filter(({ isUsed, isRevoked }) => !isUsed && !isRevoked) ?? []
  return (
    <>
      <div className="console-unprinted">
        <p>
          <Link href={studyAddress(code)}>{t('preregistration.back')}</Link>
        </p>
        <h1>{t('cards.heading')}</h1>
        {failure && <p className="console-error">{t('studies.failed')}</p>}
        {study && <p>{t(links.length === 0 ? 'cards.none' : 'cards.words')}</p>}
        {links.length > 0 && <Button onClick={() => window.print()}>{t('cards.print')}</Button>}
      </div>
      <ul className="console-cards">
        {links.map(({ link, name }) => {
          const address = new URL(personalPath(code, link), window.location.origin).href
          return (
            <li key={link}>
              <QrCode address={address} words={t('studies.qr', { address })} />
              <div>
                <strong>{name}</strong>
                <p>{study?.definition.title}</p>
                <p className="console-address">{address}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
