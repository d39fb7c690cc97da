import { useState } from 'react'
import { Link } from 'wouter'
import { scenarioOf } from '../../scenarios/scenarios.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useSession } from '../visit/useSession.ts'
import { canSeeDates, followUpAddress, runOf } from '../visit/visit.ts'
import { Guide } from './Guide.tsx'
import { useHelperWords } from './useHelperWords.ts'

const target = 'helper-guide'

/**
 * What stands under each page of a visit with a helper: her guide, and once an application was sent, the sheet with the
 * dates to expect. Its words are no part of the page (`data-apart`).
 */
export default function HelperTools() {
  const { session, visit } = useSession()
  const words = useHelperWords()
  const [isOpen, setOpen] = useState(false)
  if (!words) return null
  const { t, locale } = words
  const put = (open: boolean, event: Event) => {
    setOpen(open)
    session.say(open ? 'help_opened' : 'help_closed', { target }, {}, session.events.momentOf(event))
  }
  const sent = visit.plan.runs.filter(({ run }) => canSeeDates(visit, run))
  const leave = (event: Event) => {
    if (visit.stage === 'form' && visit.sent.includes(runOf(visit).run))
      session.events.leave('jump', session.events.momentOf(event))
  }
  return (
    <div data-apart className="foot">
      {sent.map(({ run, scenario }) => (
        <Link
          key={run}
          className={buttonClass('outline')}
          href={followUpAddress(run)}
          onClick={(event) => leave(event.nativeEvent)}
        >
          {sent.length > 1
            ? t('helper:dates.openOf', { name: scenarioOf(scenario)?.household.applicant.first ?? scenario })
            : t('helper:dates.open')}
        </Link>
      ))}
      <Button look="quiet" onClick={(event) => put(true, event.nativeEvent)}>
        {t('helper:guide.open')}
      </Button>
      {isOpen && (
        <Panel title={t('helper:guide.title')} closeLabel={t('common:close')} onClose={(event) => put(false, event)}>
          <Guide t={t} />
          <p>
            <a className={buttonClass('quiet')} href={`/helper/${locale}`} target="_blank" rel="noreferrer">
              {t('helper:guide.print')}
            </a>
          </p>
        </Panel>
      )}
    </div>
  )
}
