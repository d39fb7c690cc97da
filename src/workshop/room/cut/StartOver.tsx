import { useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../ui/Button.tsx'
import { Panel } from '../../../ui/Panel.tsx'

/** Forgets all decisions on this device, once it is said again that this is meant. */
export function StartOver({ forget }: { forget: () => void }) {
  const { t } = useWords()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('cut:startOver.button')}
      </Button>
      {isAsking && (
        <Panel title={t('cut:startOver.title')} closeLabel={t('common:close')} onClose={() => setAsking(false)}>
          <p>{t('cut:startOver.body')}</p>
          <Button
            look="danger"
            wide
            onClick={() => {
              forget()
              setAsking(false)
            }}
          >
            {t('cut:startOver.yes')}
          </Button>
        </Panel>
      )}
    </>
  )
}
