import { useId } from 'react'
import './talk.scss'
import { useWords } from '../../i18n/useWords.ts'
import { questionsOf } from '../../forms/form.ts'
import { long } from '../../forms/long.ts'
import { isQuestionId } from '../../questions/answers.ts'
import { caseCardIds, caseSides } from '../../study/room/caseCards.ts'
import { canvasLayers, dimensions } from '../../study/room/citizenRoles.ts'
import type { TalkView } from '../../study/room/talkingActions.ts'
import { workedCaseIds } from '../../study/room/workedCases.ts'
import { OneOf } from './OneOf.tsx'
import type { Talk } from './talk.ts'
import { Tick } from './Tick.tsx'
import { useLongNames } from './useLongNames.ts'

const longQuestions = [...questionsOf(long)]

/** What each view shows first. */
const firstOf: Record<TalkView['on'], TalkView> = {
  roles: { on: 'roles', layer: 'today', cases: [] },
  cases: { on: 'cases', card: 'clear-my-record', side: 'story' },
  burden: { on: 'burden' },
  protocol: { on: 'protocol', question: 'acct-username' },
}
const views = ['roles', 'cases', 'burden', 'protocol'] as const

/** The leader's hand on the wall in act five. */
export function TalkRemote({ talk }: { talk: Talk }) {
  const { t } = useWords()
  const { view } = talk.state
  const show = (next: TalkView) => talk.say({ kind: 'show-talk', view: next })
  return (
    <section className="talk-remote">
      <OneOf
        legend={t('talk:page.remote')}
        value={view.on}
        choices={views}
        words={(one) => t(`talk:view.${one}`)}
        choose={(on) => show(firstOf[on])}
      />
      {view.on === 'roles' && <RolesRemote view={view} show={show} />}
      {view.on === 'cases' && <CasesRemote view={view} show={show} />}
      {view.on === 'protocol' && <ProtocolRemote view={view} show={show} />}
    </section>
  )
}

interface RemoteProps<On extends TalkView['on']> {
  view: Extract<TalkView, { on: On }>
  show: (view: TalkView) => void
}

const wholeCanvas = 'all'

function RolesRemote({ view, show }: RemoteProps<'roles'>) {
  const { t } = useWords()
  const { dimension = wholeCanvas, ...whole } = view
  return (
    <>
      <OneOf
        legend={t('talk:layer.legend')}
        value={view.layer}
        choices={canvasLayers}
        words={(layer) => t(`talk:layer.${layer}`)}
        choose={(layer) => show({ ...view, layer })}
      />
      <fieldset className="talk-row">
        <legend>{t('talk:canvas.cases')}</legend>
        {workedCaseIds.map((id) => (
          <Tick
            key={id}
            label={t(`talk:case.${id}.name`)}
            isTicked={view.cases.includes(id)}
            tick={(isShown) =>
              show({ ...view, cases: workedCaseIds.filter((one) => (one === id ? isShown : view.cases.includes(one))) })
            }
          />
        ))}
      </fieldset>
      <OneOf
        legend={t('talk:canvas.row')}
        value={dimension}
        choices={[wholeCanvas, ...dimensions] as const}
        words={(one) => t(one === wholeCanvas ? 'talk:canvas.wholeCanvas' : `talk:dimension.${one}`)}
        choose={(one) => show(one === wholeCanvas ? whole : { ...whole, dimension: one })}
      />
    </>
  )
}

function CasesRemote({ view, show }: RemoteProps<'cases'>) {
  const { t } = useWords()
  return (
    <>
      <OneOf
        legend={t('talk:view.cases')}
        value={view.card}
        choices={caseCardIds}
        words={(card) => t(`talk:card.${card}.name`)}
        choose={(card) => show({ ...view, card })}
      />
      <OneOf
        legend={t('talk:case.sides')}
        value={view.side}
        choices={caseSides}
        words={(side) => t(`talk:case.${side}`)}
        choose={(side) => show({ ...view, side })}
      />
    </>
  )
}

function ProtocolRemote({ view, show }: RemoteProps<'protocol'>) {
  const { t } = useWords()
  const names = useLongNames()
  const id = useId()
  return (
    <div className="talk-choose">
      <label htmlFor={id}>{t('talk:protocol.question')}</label>
      <select
        id={id}
        value={view.question}
        onChange={({ target }) => {
          if (isQuestionId(target.value)) show({ on: 'protocol', question: target.value })
        }}
      >
        {longQuestions.map((question) => (
          <option key={question} value={question}>
            {names.question(question)}
          </option>
        ))}
      </select>
    </div>
  )
}
