import { useState } from 'react'
import type { Words } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'

interface StartOverProps extends Pick<Words, 't'> {
  /** The visit is over: nothing is lost, so nothing is asked. */
  isOver: boolean
  onStartOver: () => void
}

/** Makes the device ready for the next person; asks first while a visit goes on. */
export function StartOver({ t, isOver, onStartOver }: StartOverProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="foot">
      <Button
        look={isOver ? 'primary' : 'quiet'}
        small={!isOver}
        onClick={() => (isOver ? onStartOver() : setAsking(true))}
      >
        {t('kiosk:startOver')}
      </Button>
      {isAsking && (
        <Panel title={t('kiosk:ask.title')} closeLabel={t('kiosk:ask.no')} onClose={() => setAsking(false)}>
          <p>{t('kiosk:ask.body')}</p>
          <div className="actions">
            <Button look="danger" wide onClick={onStartOver}>
              {t('kiosk:ask.yes')}
            </Button>
          </div>
        </Panel>
      )}
    </div>
  )
}
