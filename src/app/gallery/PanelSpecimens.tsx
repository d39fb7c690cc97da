import { useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Specimen } from './Specimen.tsx'

/** A panel. It covers the page while it is open, and so opens by a button. */
export function PanelSpecimens() {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Specimen of="Panel">
      <Button look="outline" lang="en" onClick={() => setOpen(true)}>
        {t('gallery:open')}
      </Button>
      {isOpen && (
        <Panel title={t('common:stop.title')} closeLabel={t('common:stop.goOn')} onClose={() => setOpen(false)}>
          <p>{t('common:stop.lead')}</p>
          <div className="actions">
            <Button look="danger" wide>
              {t('common:stop.delete')}
            </Button>
          </div>
        </Panel>
      )}
    </Specimen>
  )
}
