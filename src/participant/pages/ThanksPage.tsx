import { useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../i18n/useWords.ts'
import type { HandOver } from '../../study/api.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { scenarioOf } from '../../scenarios/scenarios.ts'
import { useSession } from '../visit/useSession.ts'
import { canPrint, printAddress } from '../visit/visit.ts'

const endings = { finished: 'done', stopped: 'stopped', interrupted: 'interrupted' }

/** Hands what the server doesn't have to the person in charge, as a file: events, and replies to questionnaires. */
const handOver = (name: string, content: HandOver) =>
  saveFile(name, new Blob([JSON.stringify(content)], { type: 'application/json' }))

/** The last page. "Sent" appears only when the server has everything. */
export function ThanksPage() {
  const { t } = useWords()
  const { session, visit } = useSession()
  const { outbox } = session
  const { waiting, setAside, loaded } = useSyncExternalStore(outbox.subscribe, outbox.status)
  const left = waiting + setAside + visit.replies.length
  const filledIn = visit.plan.runs.filter(({ run }) => canPrint(visit, run))
  const nameOf = (scenario: string) => scenarioOf(scenario)?.household.applicant.first ?? scenario
  return (
    <>
      <h1 tabIndex={-1}>{t('visit:thanks.title')}</h1>
      <p>{t(`visit:thanks.${endings[visit.ended ?? 'finished']}`)}</p>
      <div role="status">
        {!loaded ? null : left === 0 ? (
          <p className="notice notice--success" data-sent="yes">
            {t('visit:thanks.sent')}
          </p>
        ) : (
          <p className="notice" data-sent="no">
            {t('visit:thanks.waiting', { count: left })}
          </p>
        )}
      </div>
      {left > 0 && (
        <p>
          <Button
            look="outline"
            onClick={() =>
              handOver(`timetax-${visit.sid.slice(0, 8)}.json`, {
                sid: visit.sid,
                events: outbox.all(),
                replies: visit.replies,
              })
            }
          >
            {t('visit:thanks.file')}
          </Button>
        </p>
      )}
      {filledIn.map(({ run, scenario }) => (
        <p key={run}>
          <Link className={buttonClass('outline')} href={printAddress(run)}>
            {filledIn.length > 1 ? t('visit:thanks.printOf', { name: nameOf(scenario) }) : t('visit:thanks.print')}
          </Link>
        </p>
      ))}
      {visit.isWiped ? (
        <p role="status">{t('visit:thanks.wiped')}</p>
      ) : (
        <p>
          <Button look="quiet" onClick={() => session.wipe()}>
            {t('visit:thanks.wipe')}
          </Button>
        </p>
      )}
      {!visit.plan.kiosk && (
        <p>
          <a className={buttonClass('quiet')} href={`/v/${visit.plan.study}`}>
            {t('visit:thanks.again')}
          </a>
        </p>
      )}
    </>
  )
}
