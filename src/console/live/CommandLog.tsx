import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats.ts'
import { commandState } from '../../study/command.ts'
import type { CommandRow } from '../../study/moderationApi.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { useCommandWords } from './useCommandWords.ts'

/** What was asked of the device, by whom, and how far it got; the latest first. */
export function CommandLog({ commands, now }: { commands: readonly CommandRow[]; now: number }) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const words = useCommandWords()
  if (commands.length === 0) return <p className="console-soft">{t('live.log.none')}</p>
  const columns: Column<CommandRow>[] = [
    { id: 'at', head: t('live.log.at'), cell: ({ givenAt }) => formats.time(givenAt) },
    {
      id: 'what',
      head: t('live.log.what'),
      cell: ({ command, note }) => (
        <>
          {words(command)}
          {note !== null && <q className="live-note">{note}</q>}
        </>
      ),
    },
    { id: 'by', head: t('live.log.by'), cell: ({ by }) => by },
    {
      id: 'state',
      head: t('live.log.state'),
      cell: (row) => {
        const state = commandState(row, now)
        return <span data-state={state}>{t(`live.state.${state}`)}</span>
      },
    },
  ]
  return (
    <div className="live-log">
      <h3>{t('live.log.heading')}</h3>
      <DataTable
        caption={t('live.log.caption', { count: commands.length })}
        columns={columns}
        rows={[...commands].reverse()}
        rowKey={({ n }) => n}
      />
    </div>
  )
}
