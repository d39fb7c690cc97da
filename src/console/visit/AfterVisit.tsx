import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useFormats } from '../../i18n/useFormats.ts'
import { me, type VisitRow } from '../../study/api.ts'
import { mayAct } from '../../study/roles.ts'
import { CommandLog } from '../live/CommandLog.tsx'
import { useModeration } from '../live/useModeration.ts'
import { usePolled } from '../requests/usePolled.ts'
import { LatePauses } from './LatePauses.tsx'
import { RemoveVisit } from './RemoveVisit.tsx'

/** What moderators did in a visit, and what they can do once it is over. Observers see none of it. */
export function AfterVisit({ visit }: { visit: VisitRow }) {
  const account = usePolled('/api/me', me, false).value
  if (!account || !mayAct(account.role, 'moderator')) return null
  return <Moderated visit={visit} />
}

function Moderated({ visit }: { visit: VisitRow }) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const [, navigate] = useLocation()
  const [changes, setChanges] = useState(0)
  const { value } = useModeration(visit.sid, changes)
  if (!value) return null
  return (
    <section aria-labelledby="moderation">
      <h2 id="moderation">{t('moderation.heading')}</h2>
      <CommandLog commands={value.commands} now={value.now} />
      {value.messages.length > 0 && (
        <details>
          <summary>{t('moderation.messages', { count: value.messages.length })}</summary>
          <p className="console-soft">{t('moderation.messagesAre')}</p>
          <dl className="console-messages">
            {value.messages.map(({ n, from, text, lang, at }) => (
              <div key={n}>
                <dt>{t(`moderation.from.${from}`, { time: formats.time(at) })}</dt>
                <dd lang={lang}>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <LatePauses visit={visit} moderation={value} onDone={() => setChanges((count) => count + 1)} />
      <RemoveVisit sid={visit.sid} isDataFrozen={value.isDataFrozen} onRemoved={() => navigate('/console')} />
    </section>
  )
}
