import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ParticipantRow, StudyDetail } from '../../study/api.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { useNames, type Names } from '../names/useNames.ts'
import { useAct } from './useAct.ts'

interface ParticipantsProps {
  study: StudyDetail
  mayReplace: boolean
  changed: () => void
}

/** Everybody who joined, in order; what a person was allocated shows once her first form has opened. */
export function Participants({ study, mayReplace, changed }: ParticipantsProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const { act, refused } = useAct(changed)
  const { participants, definition } = study
  const replace = (sid: string, order: number) => {
    const path = `/api/console/studies/${definition.code}/participants/${sid}`
    return act(`${path}/replace`, {}, { done: t('participants.isReplaced', { order }), path: `${path}/keep` })
  }
  const named = participants.some(({ name }) => name !== undefined)
  const columns: Column<ParticipantRow>[] = [
    {
      id: 'order',
      head: t('participants.order'),
      cell: ({ isPilot, order }) => (isPilot ? t('participants.pilot', { order }) : order),
    },
    ...(named ? [{ id: 'name', head: t('participants.name'), cell: ({ name = '' }: ParticipantRow) => name }] : []),
    { id: 'stratum', head: t('participants.stratum'), cell: ({ stratum }) => stratumNamed(stratum, names) },
    { id: 'arm', head: t('participants.arm'), cell: ({ arm }) => arm ?? t('participants.concealed') },
    { id: 'status', head: t('participants.status'), cell: (one) => t(`participants.${statusOf(one)}`) },
    {
      id: 'visit',
      head: t('participants.visit'),
      cell: ({ sid }) => sid && <Link href={`/console/visits/${sid}`}>{t('participants.see')}</Link>,
    },
    ...(mayReplace && study.state === 'frozen'
      ? [
          {
            id: 'replace',
            head: t('participants.dropOut'),
            cell: ({ sid, isPilot, isReplaced, order }: ParticipantRow) =>
              sid &&
              !isPilot &&
              !isReplaced && (
                <Button look="quiet" small onClick={() => void replace(sid, order)}>
                  {t('participants.replace', { order })}
                </Button>
              ),
          },
        ]
      : []),
  ]
  return (
    <section aria-labelledby="study-participants">
      <h2 id="study-participants">{t('participants.heading')}</h2>
      {refused && (
        <p className="console-error" role="alert">
          {refused}
        </p>
      )}
      {participants.length === 0 ? (
        <p>{t('participants.none')}</p>
      ) : (
        <DataTable
          caption={t('participants.caption')}
          columns={columns}
          rows={participants}
          rowKey={({ isPilot, order }) => `${isPilot} ${order}`}
        />
      )}
    </section>
  )
}

/** A stratum as the allocation spells it, in words. */
const stratumNamed = (stratum: string, { language, device }: Names) =>
  stratum
    .split('|')
    .map((part) => (language(part) === part ? device(part) : language(part)))
    .join(' · ')

function statusOf({ sid, isReplaced }: ParticipantRow): 'withdrawn' | 'replaced' | 'counts' {
  if (sid === null) return 'withdrawn'
  return isReplaced ? 'replaced' : 'counts'
}
