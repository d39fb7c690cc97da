import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Removal } from '../../study/moderationApi.ts'
import { Button } from '../../ui/Button.tsx'
import { postJson } from '../requests/request.ts'

interface RemoveVisitProps {
  sid: string
  /** Then it can only be withdrawn. */
  isDataFrozen: boolean
  onRemoved: () => void
}

/** Deletes a visit for good: because its participant withdraws, or because it was nobody's. It can't be taken back. */
export function RemoveVisit({ sid, isDataFrozen, onRemoved }: RemoveVisitProps) {
  const { t } = useTranslation('console')
  const [hasFailed, setFailed] = useState(false)
  const remove = async (as: Removal) => {
    try {
      await postJson(`/api/console/visits/${sid}/remove`, { as })
    } catch {
      setFailed(true)
      return
    }
    onRemoved()
  }
  return (
    <details>
      <summary>{t('remove.summary')}</summary>
      <p>{t('remove.lead')}</p>
      {hasFailed && (
        <p className="console-error" role="alert">
          {t('remove.failed')}
        </p>
      )}
      <div className="live-command">
        {(isDataFrozen ? (['withdrawn'] as const) : (['withdrawn', 'deleted'] as const)).map((as) => (
          <div key={as}>
            <p>{t(`remove.${as}.why`)}</p>
            <Button look="danger" onClick={() => void remove(as)}>
              {t(`remove.${as}.button`)}
            </Button>
          </div>
        ))}
      </div>
    </details>
  )
}
