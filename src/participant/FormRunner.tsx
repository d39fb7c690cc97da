import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation, useRouter, useSearch } from 'wouter'
import { accept, removeItem } from '../forms/accept.ts'
import { afterChange } from '../forms/afterChange.ts'
import { type Form, pagesOf } from '../forms/form.ts'
import { isExtraItem, isLastOfList } from '../forms/lists.ts'
import {
  addressOf,
  indexOf,
  isSamePlace,
  type Place,
  placeAt,
  placeOfOneMore,
  rightStop,
  stopAfter,
  stopAt,
  stopBefore,
} from '../forms/places.ts'
import { type Stop, type Walk, walk } from '../forms/walk.ts'
import type { Answers } from '../questions/answers.ts'
import { inputName } from '../questions/inputs.ts'
import type { AnswerContext } from '../questions/kinds/kind.ts'
import type { FormEvents } from './formEvents.ts'
import type { PapersOffered } from './pages/PapersPage.tsx'
import { type PageAnswers, PageView, type PageViewProps } from './PageView.tsx'
import type { Draft } from './visit/deviceStore.ts'
import type { PageReason } from './visit/pageTurns.ts'

export interface FormRunnerProps {
  form: Form
  context: AnswerContext
  answers: Answers
  /** Answers from before, to fill in pages that ask again; none counts until its page is continued. */
  carried?: Answers | undefined
  /** The form was sent: only what comes after sending is open. */
  isSent: boolean
  onAnswers: (answers: Answers) => void
  /** Send was pressed and taken; a form whose outcome is an estimate has nothing to send. */
  onSend?: (timeStamp: number, sent: Walk) => void
  onDone: (timeStamp: number) => void
  drafts: {
    read: (place: string) => Draft | undefined
    write: (place: string, draft: Draft) => void
    drop: (place: string) => void
  }
  events: FormEvents
  /** Whether an answer is as the scenario's key has it; nothing where there is no key. */
  matches?: (put: Stop['ask'][number], answers: Answers) => boolean | undefined
  newId: () => string
  /** How the first page of this showing of the form came up. */
  opened: PageReason
  papers?: PapersOffered
  /** The number on the confirmation page. */
  reference?: string | undefined
  /** Where the filled-in application is to be seen; nowhere in a form that is only tried out. */
  printAddress?: string | undefined
  /** Where the estimate is to be seen for printing. */
  estimateAddress?: string | undefined
  /** Stands at the foot of each page. */
  foot: ReactNode
}

/** What is known about the press that is turning the page. */
interface Turn {
  reason: PageReason
  timeStamp: number
}

const changeKey = 'change'

/**
 * Runs a form: finds the stop for the address, shows its page, takes its answers and moves on. It takes any `Form`;
 * what to show next is `walk`'s business.
 */
export function FormRunner(props: FormRunnerProps) {
  const { form, answers, isSent, events, drafts } = props
  const [location, navigate] = useLocation()
  const { base } = useRouter()
  const change = new URLSearchParams(useSearch()).get(changeKey)
  const walked = walk(form, answers)
  const place = placeAt(location.slice(`/f/${form.id}`.length))
  const stop = stopAt(form, place, walked, isSent)
  const key = stop ? addressOf(form, stop) : ''
  const turn = useRef<Turn>(undefined)
  const hasShown = useRef(false)
  // Counts page turns, since one more new item has the address of the last. Not a state of its own: that would be
  // painted after the new address, and show the page twice.
  const [turns] = useState({ made: 0 })

  const go = (to: Place, search = '', replace = false) => navigate(addressOf(form, to) + search, { replace })
  /** Keeps in mind, until she is there again, the page from which a change began. */
  const wayBack = (to: Place) => (change && to.page !== change ? `?${changeKey}=${change}` : '')

  useEffect(() => {
    if (stop) return
    const right = rightStop(walked, isSent)
    if (right) go(right, '', true)
  })

  /** Leaves the page for the log, at the moment of the press. */
  const leave = (reason: PageReason, timeStamp: number) => {
    turn.current = { reason, timeStamp }
    turns.made += 1
    if (reason === 'back') events.say('back', {}, {}, timeStamp)
    events.leave(reason, timeStamp)
  }

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      const to = placeAt(window.location.pathname.slice(`${base}/f/${form.id}`.length))
      const isBack = stop && to && indexOf(to, walked) < indexOf(stop, walked)
      leave(isBack ? 'back' : 'jump', events.momentOf(event))
    }
    // In the capture phase: the router listens too, and the page has to be left before it shows the other.
    window.addEventListener('popstate', onPop, { capture: true })
    return () => window.removeEventListener('popstate', onPop, { capture: true })
  })

  const takeAnswers = ({ asked, item: here, values, then, timeStamp }: PageAnswers) => {
    if (!stop) return
    const accepted = accept(form, answers, { ...stop, item: here, ask: asked }, values, props.newId)
    const after = walk(form, accepted.answers)
    const at: Stop = { ...stop, ...(accepted.item ? { item: accepted.item } : {}) }
    const now = after.path.find((one) => isSamePlace(one, at)) ?? at
    for (const { question, item } of accepted.corrected) events.say('correction', {}, { q: question, item }, timeStamp)
    asked.forEach((put, index) => {
      const stored = now.ask[index] ?? put
      const value = values[inputName(put)]
      const matches = props.matches?.(stored, after.relevant)
      const filled = value !== null && value !== undefined
      events.say(
        'answered',
        matches === undefined ? { filled } : { filled, matches_key: matches },
        { q: put.question, item: stored.item },
        timeStamp,
      )
    })
    drafts.drop(key)
    leave('next', timeStamp)
    props.onAnswers(accepted.answers)
    if (pagesOf(form).some((page) => page.id === stop.page && 'role' in page && page.role === 'send')) {
      props.onSend?.(timeStamp, after)
      const sent = after.path.find((one) => one.after)
      if (sent) go(sent)
      return
    }
    // Going back leads to the item that was made, not to another new one.
    if (at.item !== stop.item) go(at, wayBack(at), true)
    if (then === 'add' && stop.loop) {
      const more = placeOfOneMore(form, stop, after)
      go(more, wayBack(more))
      return
    }
    const next = change ? afterChange(after, change, isSent) : stopAfter(at, after)
    if (next) go(next, wayBack(next))
    else props.onDone(timeStamp)
  }

  const skipItem = (timeStamp: number) => {
    if (!stop) return
    drafts.drop(key)
    leave('next', timeStamp)
    const next = change ? afterChange(walked, change, isSent) : stopAfter(stop, walked)
    if (next) go(next, wayBack(next))
  }

  const remove = (loop: string, item: string, timeStamp: number) => {
    const next = removeItem(form, answers, loop, item)
    const isHere = stop?.item === item
    if (isHere) {
      drafts.drop(key)
      leave('jump', timeStamp)
    }
    props.onAnswers(next)
    if (!isHere) return
    const after = walk(form, next)
    const to = change
      ? afterChange(after, change, isSent)
      : (after.path.findLast((one) => one.loop === loop) ?? rightStop(after, isSent))
    if (to) go(to, wayBack(to), true)
  }

  const previous = stop && stopBefore(stop, walked)

  const enter: PageViewProps['onEnter'] = ({ words, segment, asked, item: here }) => {
    if (!stop) return
    const reason = hasShown.current ? (turn.current?.reason ?? 'jump') : props.opened
    hasShown.current = true
    events.enter(
      {
        page: stop.page,
        ...(here ? { item: here } : {}),
        segment,
        reason,
        words,
        questions: asked.map(({ question, item }) => ({ q: question, ...(item ? { item } : {}) })),
      },
      turn.current?.timeStamp,
    )
    turn.current = undefined
  }

  if (!stop) return null
  return (
    <PageView
      key={`${key} ${turns.made}`}
      {...props}
      stop={stop}
      walked={walked}
      isLastOfList={isLastOfList(form, stop, walked)}
      isChange={change !== null}
      onEnter={enter}
      onAccept={takeAnswers}
      onSkipItem={isExtraItem(form, stop, answers) ? skipItem : undefined}
      onRemove={remove}
      backTo={previous && addressOf(form, previous)}
      onBack={
        previous &&
        ((timeStamp) => {
          leave('back', timeStamp)
          go(previous, wayBack(previous))
        })
      }
      onChange={(to, timeStamp, from) => {
        leave('jump', timeStamp)
        go(to, `?${changeKey}=${from}`)
      }}
      addressOf={(to) => addressOf(form, to)}
    />
  )
}
