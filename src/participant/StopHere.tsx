import { useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useSession } from './visit/useSession.ts'
import { isInRun } from './visit/visit.ts'

/** Stopping, on every page: keep the times, or delete everything. */
export function StopHere({ onStopped }: { onStopped: (how: 'stopped' | 'deleted') => void }) {
  const { t } = useWords()
  const { session } = useSession()
  const [isOpen, setOpen] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const open = (event: Event) => {
    setOpen(true)
    session.say('stop_pressed', {}, {}, session.events.momentOf(event))
  }
  const keep = (event: Event) => {
    const timeStamp = session.events.momentOf(event)
    session.events.leave('stop', timeStamp)
    if (isInRun(session.visit)) session.endRun('abandoned', timeStamp)
    session.end('stopped', timeStamp)
    onStopped('stopped')
  }
  const remove = async () => {
    // Taken away first, so that a second failure is read out again.
    setFailed(false)
    const isGone = await session.withdraw()
    if (isGone) onStopped('deleted')
    else setFailed(true)
  }
  return (
    <>
      <Button look="quiet" small onClick={(event) => open(event.nativeEvent)}>
        {t('common:stopHere')}
      </Button>
      {isOpen && (
        <Panel title={t('common:stop.title')} closeLabel={t('common:stop.goOn')} onClose={() => setOpen(false)}>
          <p>{t('common:stop.lead')}</p>
          {hasFailed && (
            <p className="notice notice--danger" role="alert">
              {t('common:stop.failed')}
            </p>
          )}
          <div className="actions">
            <div>
              <Button look="outline" wide onClick={(event) => keep(event.nativeEvent)}>
                {t('common:stop.keep')}
              </Button>
              <p className="optional">{t('common:stop.keepHint')}</p>
            </div>
            <div>
              <Button look="danger" wide onClick={() => void remove()}>
                {t('common:stop.delete')}
              </Button>
              <p className="optional">{t('common:stop.deleteHint')}</p>
            </div>
          </div>
        </Panel>
      )}
    </>
  )
}
