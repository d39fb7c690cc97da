import { useId, useState } from 'react'
import {
  type CardId,
  type Decision,
  type DecisionKind,
  decisionKinds,
  isPageCard,
  longestReason,
} from '../../../forms/variant/decision.ts'
import { mergeTargets } from '../../../forms/variant/mergePages.ts'
import type { Wording } from '../../../forms/variant/wording.ts'
import { useWords } from '../../../i18n/useWords.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import { Button } from '../../../ui/Button.tsx'
import type { CutModel } from './cutModel.ts'
import { MergeField } from './MergeField.tsx'
import { RewordField } from './RewordField.tsx'
import { questionOfCard } from './cards.ts'

interface DecisionFieldProps {
  card: CardId
  /** What the card is called, for whoever can't see where the field stands. */
  name: string
  decision: Decision | undefined
  /** Which word of the list the decision is, so that what was begun ends where somebody else or an undo changed it. */
  seq: number
  base: CutModel['base']
  decide: (decision: Decision | null) => void
}

/** What was begun and not yet said, on which word of the list. */
interface Begun {
  at: number
  pending?: 'merge' | 'reword'
  reason?: string
}

const noWords: Wording = {}

/** What can be done with a screen that is only read. */
const kindsOfPage: readonly DecisionKind[] = ['keep', 'cut']

/** What is decided about a card, and why. It acts at once; merging and rewording act when it is said with what. */
export function DecisionField({ card, name, decision, seq, base, decide }: DecisionFieldProps) {
  const { t } = useWords()
  const id = useId()
  const [begun, setBegun] = useState<Begun>({ at: seq })
  const { pending, reason = decision?.reason ?? '' }: Begun = begun.at === seq ? begun : { at: seq }
  const setPending = (kind?: Begun['pending']) => setBegun({ at: seq, pending: kind, reason })
  const question = questionOfCard(card)
  const targets = question && (pending ?? decision?.is) === 'merge' ? mergeTargets(base.steps, question) : []
  const chosen = pending ?? decision?.is

  const withReason = () => (reason.trim() ? { reason: reason.trim() } : {})
  const choose = (is: DecisionKind) => {
    if (is === 'merge' || is === 'reword') return setPending(is)
    setPending(undefined)
    decide({ is, ...withReason() })
  }
  const giveReason = () => {
    if (!decision || (decision.reason ?? '') === reason.trim()) return
    const { reason: _before, ...rest } = decision
    decide({ ...rest, ...withReason() } as Decision)
  }
  const merge = (into: QuestionId) => {
    setPending(undefined)
    decide({ is: 'merge', into, ...withReason() })
  }
  const reword = (words: Wording) => {
    setPending(undefined)
    decide({ is: 'reword', words, ...withReason() })
  }

  return (
    <div className="cut-decision">
      <fieldset>
        <legend>
          {t('cut:decision.legend')}
          <span className="visually-hidden">{` ${name}`}</span>
        </legend>
        <div className="cut-choices">
          {(isPageCard(card) ? kindsOfPage : decisionKinds).map((is) => (
            <label key={is} className="cut-choice" data-decision={is}>
              <input
                type="radio"
                name={`decision-${id}`}
                value={is}
                checked={chosen === is}
                onChange={() => choose(is)}
              />
              <span>{t(`cut:decision.${is}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {chosen && <p className="cut-means">{t(`cut:means.${chosen}`)}</p>}
      {chosen === 'merge' && (
        <MergeField
          base={base}
          targets={targets}
          into={decision?.is === 'merge' ? decision.into : undefined}
          merge={merge}
        />
      )}
      {chosen === 'reword' && question && (
        <RewordField
          question={question}
          words={decision?.is === 'reword' ? decision.words : noWords}
          base={base}
          reword={reword}
        />
      )}
      {decision && (
        <div className="cut-reason">
          <label htmlFor={`reason-${id}`}>{t('cut:reason')}</label>
          <input
            id={`reason-${id}`}
            value={reason}
            maxLength={longestReason}
            onChange={(event) => setBegun({ at: seq, pending, reason: event.target.value })}
            onBlur={giveReason}
            onKeyDown={(event) => event.key === 'Enter' && giveReason()}
          />
          <Button
            look="quiet"
            small
            onClick={() => {
              setBegun({ at: seq })
              decide(null)
            }}
          >
            {t('cut:takeBack')}
          </Button>
        </div>
      )}
    </div>
  )
}
