import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats.ts'
import type { VisitRow } from '../../study/api.ts'
import type { AnnotationRow, Moderation } from '../../study/moderationApi.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { duration } from '../formats/duration.ts'
import { SelectBox } from '../../ui/SelectBox.tsx'
import { newId } from '../requests/newId.ts'
import { postJson } from '../requests/request.ts'
import { RequestError } from '../requests/requestError.ts'
import { readMinutes } from './readMinutes.ts'
import { missedPause } from './missedPause.ts'

interface LatePausesProps {
  visit: VisitRow
  moderation: Moderation
  onDone: () => void
}

/** Pauses that nobody pressed when they happened: appended with who, when and why, never part of the log (measurement A7). */
export function LatePauses({ visit, moderation, onDone }: LatePausesProps) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const { annotations, isDataFrozen } = moderation
  const columns: Column<AnnotationRow>[] = [
    { id: 'run', head: t('column.run'), cell: ({ run }) => run.slice(1) },
    { id: 'from', head: t('column.from'), kind: 'number', cell: ({ fromMs }) => duration.minutes(fromMs) },
    { id: 'to', head: t('column.to'), kind: 'number', cell: ({ toMs }) => duration.minutes(toMs) },
    { id: 'why', head: t('latePause.why'), cell: ({ why }) => why },
    { id: 'by', head: t('live.log.by'), cell: ({ by }) => by },
    { id: 'at', head: t('latePause.at'), cell: ({ madeAt }) => formats.dateAndTime(madeAt) },
  ]
  return (
    <>
      <h3>{t('latePause.heading')}</h3>
      <p>{t(isDataFrozen ? 'latePause.frozen' : 'latePause.lead')}</p>
      {annotations.length > 0 && (
        <DataTable
          caption={t('latePause.caption', { count: annotations.length })}
          columns={columns}
          rows={annotations}
          rowKey={({ n }) => n}
        />
      )}
      {visit.runs.length > 0 && !isDataFrozen && (
        <LatePauseForm visit={visit} moderation={moderation} onDone={onDone} />
      )}
    </>
  )
}

function LatePauseForm({ visit, moderation, onDone }: LatePausesProps) {
  const { t } = useTranslation('console')
  const missed = missedPause(moderation, visit.startedAt)
  const runs = visit.runs.map(({ run }) => run)
  const [run, setRun] = useState(runs.at(-1) ?? 'r1')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [why, setWhy] = useState('')
  const [fault, setFault] = useState<'when' | 'why' | 'refused' | 'data-frozen'>()
  const id = useId()

  const send = async (event: FormEvent) => {
    event.preventDefault()
    const [fromMs, toMs] = [readMinutes(from), readMinutes(to)]
    if (fromMs === null || toMs === null || fromMs >= toMs) return setFault('when')
    if (why.trim() === '') return setFault('why')
    try {
      await postJson(`/api/console/visits/${visit.sid}/annotations`, {
        id: newId(),
        run,
        fromMs,
        toMs,
        why: why.trim(),
      })
    } catch (error) {
      const isFrozen = error instanceof RequestError && error.code === 'data-frozen'
      return setFault(isFrozen ? 'data-frozen' : 'refused')
    }
    setFault(undefined)
    for (const empty of [setFrom, setTo, setWhy]) empty('')
    onDone()
  }
  const field = (name: string, value: string, set: (value: string) => void, longest: number) => (
    <div className="live-field">
      <label htmlFor={`${id}${name}`}>{t(`latePause.${name}`)}</label>
      <input
        id={`${id}${name}`}
        value={value}
        maxLength={longest}
        aria-invalid={fault === (name === 'why' ? 'why' : 'when') || undefined}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  )

  return (
    <form onSubmit={(event) => void send(event)}>
      {missed && (
        <p>
          <Button
            look="outline"
            small
            onClick={() => {
              setFrom(duration.minutes(missed.fromMs))
              setTo(missed.toMs === null ? '' : duration.minutes(missed.toMs))
              setWhy(t('latePause.missed'))
            }}
          >
            {t('latePause.useMissed')}
          </Button>
        </p>
      )}
      <div className="live-command">
        <SelectBox label={t('column.run')} value={run} choices={runs} words={(one) => one.slice(1)} choose={setRun} />
        {field('from', from, setFrom, 9)}
        {field('to', to, setTo, 9)}
        {field('why', why, setWhy, 500)}
        <Button look="outline" type="submit">
          {t('latePause.add')}
        </Button>
      </div>
      <p className="console-error" role="alert">
        {fault && t(`latePause.fault.${fault}`)}
      </p>
    </form>
  )
}
