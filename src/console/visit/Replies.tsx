import { useTranslation } from 'react-i18next'
import type * as z from 'zod/mini'
import type { visitDetail } from '../../study/api.ts'
import { DataTable } from '../../ui/DataTable.tsx'

type Reply = z.output<typeof visitDetail>['replies'][number]

/** Replies to the background questions and the questionnaires, which are data of their own beside the events. */
export function Replies({ replies }: { replies: readonly Reply[] }) {
  const { t } = useTranslation('console')
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">{t('replies.heading')}</h2>
      {replies.length === 0 ? (
        <p>{t('replies.none')}</p>
      ) : (
        <DataTable
          caption={t('replies.caption', { count: replies.length })}
          rows={replies}
          rowKey={({ run, instrument, item }) => `${run ?? ''} ${instrument} ${item}`}
          columns={[
            { id: 'item', head: t('column.item'), cell: ({ item }) => <code>{item}</code> },
            { id: 'instrument', head: t('column.instrument'), cell: ({ instrument }) => t(`instrument.${instrument}`) },
            { id: 'run', head: t('column.run'), kind: 'number', cell: ({ run }) => run?.slice(1) },
            { id: 'value', head: t('column.value'), cell: ({ value }) => value ?? t('replies.skipped') },
          ]}
        />
      )}
    </section>
  )
}
