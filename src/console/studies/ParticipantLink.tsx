import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../ui/Button.tsx'
import { isThisComputerOnly } from '../../ui/isThisComputerOnly.ts'
import { type Asked, participantPath } from './participantAddress.ts'
import { QrCode } from '../../ui/QrCode.tsx'

interface ParticipantLinkProps {
  study: string
  asked?: Asked
  words: string
}

/** A link to take part, for this computer and, as a QR code, for a phone. */
export function ParticipantLink({ study, asked = {}, words }: ParticipantLinkProps) {
  const { t } = useTranslation('console')
  const path = participantPath(study, asked)
  const address = new URL(path, window.location.origin).href
  return (
    <div className="console-take-part">
      <QrCode address={address} words={t('studies.qr', { address })} />
      <div>
        <p>
          <a className={buttonClass()} href={path}>
            {words}
          </a>
        </p>
        <p className="console-address">{address}</p>
        {isThisComputerOnly(window.location.hostname) && (
          <p className="console-hint">{t('studies.thisComputerOnly')}</p>
        )}
      </div>
    </div>
  )
}
