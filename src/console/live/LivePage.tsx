import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useSearch } from 'wouter'
import { useFormats } from '../../i18n/useFormats.ts'
import { me } from '../../study/api.ts'
import { mayAct } from '../../study/roles.ts'
import { usePolled } from '../requests/usePolled.ts'
import { StudyName } from '../studies/StudyName.tsx'
import { StudyTabs } from '../studies/StudyTabs.tsx'
import { studyAddress } from '../studies/studyPlaces.ts'
import { Loading } from '../shell/Loading.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { Warning } from '../visit/Warning.tsx'
import { BoardFilterBar } from './BoardFilterBar.tsx'
import { type BoardFilters, fits, sortRows, standingOf } from './boardRows.ts'
import { BoardTable } from './BoardTable.tsx'
import { ParticipantPanel } from './ParticipantPanel.tsx'
import { useAlarm } from './useAlarm.ts'
import { useBoard } from './useBoard.ts'

const any: BoardFilters = { lang: '', standing: '' }

/** Who is where in a study, while it happens; for one participant, what a moderator can do. */
export function LivePage({ study }: { study: string }) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const board = useBoard(study)
  const account = usePolled('/api/me', me, false).value
  const [filters, setFilters] = useState(any)
  const [hasSound, setSound] = useState(false)
  const [drafts] = useState(() => new Map<string, string>())
  const [, navigate] = useLocation()
  const chosen = new URLSearchParams(useSearch()).get('visit')
  usePageTitle(t('live.heading'))

  const rows = board.rows ?? []
  const asking = rows.filter((row) => standingOf(row, board.now) === 'asking').length
  useAlarm(asking, hasSound)
  const shown = sortRows(rows).filter((row) => fits(row, filters, board.now))
  const isModerator = account !== null && mayAct(account.role, 'moderator')
  const selected = isModerator ? rows.find(({ sid }) => sid === chosen) : undefined
  const here = studyAddress(study, '/live')

  return (
    <>
      <h1>{t('live.heading')}</h1>
      <StudyName study={study} />
      <StudyTabs study={study} />
      {isModerator && (
        <p>
          <Link href="/console/script">{t('live.script')}</Link>
        </p>
      )}
      <p className="console-lead">{t(isModerator ? 'live.lead' : 'live.leadObserver')}</p>
      {isModerator && rows.length > 0 && (
        <details>
          <summary>{t('live.byKeyboard')}</summary>
          <p className="console-hint">{t('live.keys')}</p>
        </details>
      )}
      <div className="live-bar">
        <BoardFilterBar filters={filters} change={setFilters} />
        <label className="console-check">
          <input type="checkbox" checked={hasSound} onChange={(event) => setSound(event.target.checked)} />
          {t('live.sound')}
        </label>
        {board.now > 0 && (
          <span className="console-soft">{t('refreshing.readAt', { time: formats.time(board.now) })}</span>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {asking > 0 && t('live.asking', { count: asking })}
      </p>
      {board.failure && <Warning>{t(board.failure.status === 404 ? 'live.unknown' : 'live.notReached')}</Warning>}
      <div className="live">
        {selected && (
          <ParticipantPanel
            key={selected.sid}
            row={selected}
            change={board.changes.get(selected.sid) ?? 0}
            drafts={drafts}
            onDone={() => board.readAgain(selected.sid)}
            onClose={() => {
              navigate(here)
              // Back to the line it was opened from.
              document.querySelector<HTMLElement>(`.live-board a[href$="visit=${selected.sid}"]`)?.focus()
            }}
          />
        )}
        {board.rows === null && !board.failure && <Loading />}
        {board.rows?.length === 0 && <Nobody study={study} />}
        {rows.length > 0 && (
          <BoardTable
            rows={shown}
            total={rows.length}
            now={board.now}
            isModerator={isModerator}
            chosen={selected?.sid ?? null}
            address={(sid) => `${here}?visit=${sid}`}
          />
        )}
      </div>
    </>
  )
}

function Nobody({ study }: { study: string }) {
  const { t } = useTranslation('console')
  return (
    <div className="console-card">
      <h2>{t('live.none.heading')}</h2>
      <p>{t('live.none.body')}</p>
      <p>
        <a href={`/v/${study}`}>{t('live.none.link')}</a>
      </p>
    </div>
  )
}
