import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { askedNow } from '../forms/askedNow.ts'
import { formName, type Page, pagesOf } from '../forms/form.ts'
import { isHeadedByQuestion } from '../forms/headedByQuestion.ts'
import { bringsParts } from '../forms/loadForm.ts'
import type { Place } from '../forms/places.ts'
import type { Asked, Stop, Walk } from '../forms/walk.ts'
import { useWords } from '../i18n/useWords.ts'
import { countWords } from '../instrumentation/words.ts'
import { itemsOf, questionOf } from '../questions/answers.ts'
import { inputName, isSecret, readPage, typedFrom, typedIn } from '../questions/inputs.ts'
import type { Refusal } from '../questions/refusal.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { BackLink } from './BackLink.tsx'
import { Field } from './fields/Field.tsx'
import { partsHere } from './formParts.ts'
import type { FormRunnerProps } from './FormRunner.tsx'
import { inLocalOrder } from './inLocalOrder.ts'
import { PageExtras, ReadingPage } from './pages/PageExtras.tsx'
import { PapersPage } from './pages/PapersPage.tsx'
import { NewItemIds } from './newItemIds.ts'
import { PageActions } from './PageActions.tsx'
import { pageText } from './pageText.ts'
import { headingOf, titleOf } from './pageHeading.ts'
import { prefilled } from './prefilled.ts'
import { QuestionWords } from './questionWords.ts'
import { RemoveItem } from './RemoveItem.tsx'
import { SectionLine } from './SectionLine.tsx'
import { afterPress } from './afterPress.ts'
import { draftOf, hasDraftOf, inputsOf } from './typedInputs.ts'

/** A page that was sent and taken: what it asked in the end, follow-ups included. */
export interface PageAnswers {
  asked: readonly Asked[]
  /** The item the page was about, with the id it has from now on. */
  item?: string
  /** By input name. */
  values: Record<string, unknown>
  /** What the button said: `done`, or `add` for one more item. */
  then: string
  timeStamp: number
}

export interface PageViewProps extends FormRunnerProps {
  stop: Stop
  walked: Walk
  /** One more item can be added after this one. */
  isLastOfList: boolean
  isChange: boolean
  onEnter: (shown: {
    words: number
    segment: NonNullable<Page['segment']>
    asked: readonly Asked[]
    item?: string
  }) => void
  onAccept: (answers: PageAnswers) => void
  /** Leaves an extra item that was left blank; nothing for the first of a list. */
  onSkipItem?: (timeStamp: number) => void
  onRemove: (loop: string, item: string, timeStamp: number) => void
  onBack?: (timeStamp: number) => void
  /** The address of the page before. */
  backTo?: string
  /** Goes to change something, and comes back to page `from`. */
  onChange: (to: Place, timeStamp: number, from: string) => void
  addressOf: (to: Place) => string
}

/** One page of a form. Its inputs are read when it is sent; until then they stand in the draft. */
export function PageView(props: PageViewProps) {
  const { form, answers, stop, walked, drafts, events } = props
  const context = { ...props.context, optional: form.optional }
  const i18n = useWords()
  const words = new QuestionWords(i18n, walked.relevant, stop.of, form)
  const parts = bringsParts(formName(form)) ? partsHere() : undefined
  const page = pagesOf(form).find(({ id }) => id === stop.page) as Page
  const place = props.addressOf(stop)
  const formRef = useRef<HTMLFormElement>(null)
  const summaryRef = useRef<HTMLDivElement>(null)
  const [kept] = useState(() => drafts.read(place))
  const [newItems] = useState(() => new NewItemIds({ ...kept?.items }, props.newId))
  const draft = useRef(kept?.inputs)
  const attempts = useRef(0)
  const [refusedTyped, setRefusedTyped] = useState<Record<string, string>>({})
  const [asked, setAsked] = useState<readonly Asked[]>(() =>
    (kept ? askedNow(form, answers, stop, withStored(), context, newItems.name) : stop.ask).map(newItems.name),
  )
  const [item] = useState(() => newItems.name({ group: stop.ask[0]?.group, item: stop.item }).item)

  const filledBefore = (put: Asked) => prefilled(put, walked.relevant, answers, props.carried)

  /** What the inputs show at first: the draft, then what is stored, then what can be filled in beforehand. */
  function typedOf(put: Asked): unknown {
    const name = inputName(put)
    if (hasDraftOf(draft.current, name)) return typedIn(inputsOf(draft.current ?? {}), put)
    const stored = put.group
      ? itemsOf(answers, put.group).find(({ id }) => id === put.item)?.[put.question]
      : answers[put.question as keyof typeof answers]
    return typedFrom(put, stored ?? filledBefore(put), context)
  }

  function withStored() {
    const inputs = inputsOf(draft.current ?? {})
    return {
      get: (name: string) => inputs.get(name) ?? asText(answers[name as keyof typeof answers]),
      getAll: (name: string) =>
        hasDraftOf(draft.current, name) ? inputs.getAll(name) : [answers[name as keyof typeof answers] ?? []].flat(),
    }
  }

  const read = () => {
    const inputs = new FormData(formRef.current ?? undefined)
    const typed = Object.fromEntries(asked.map((put) => [inputName(put), typedIn(inputs, put)]))
    return { typed, ...readPage(asked, typed, context) }
  }

  const { handleSubmit, trigger, setError, formState } = useForm<Record<string, unknown>>({
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: () => {
      const { typed, values, refusals } = read()
      const amounts = refusals.filter(({ refusal }) => refusal === 'moneyAmbiguous')
      setRefusedTyped(Object.fromEntries(amounts.map(({ put }) => [inputName(put), asText(typed[inputName(put)])])))
      const errors = Object.fromEntries(
        refusals.map(({ put, refusal }) => [inputName(put), { type: refusal, message: refusal }]),
      )
      return refusals.length > 0 ? { values: {}, errors } : { values, errors: {} }
    },
  })
  const refusalOf = (name: string) => formState.errors[name]?.message as Refusal | undefined
  const errorOf = (put: Asked) => {
    const refusal = refusalOf(inputName(put))
    return refusal && words.error(put, refusal, refusedTyped[inputName(put)])
  }
  const faulty = asked.flatMap((put) => {
    const message = errorOf(put)
    return message ? [{ target: inputName(put), message, put }] : []
  })

  const heading = headingOf(form, page, stop, walked, words)
  const title = titleOf(stop, words)
  const hasErrors = faulty.length > 0
  useEffect(() => {
    document.title = i18n.t(hasErrors ? 'common:titleError' : 'common:title', {
      page: title,
      service: i18n.t('common:service'),
    })
  })

  useEffect(() => {
    const main = formRef.current?.closest('main')
    window.scrollTo(0, 0)
    main?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    props.onEnter({
      words: countWords(main ? pageText(main) : '', i18n.locale),
      segment: page.segment ?? 'form',
      asked,
      item,
    })
    if (Object.keys(newItems.ids).length > 0) drafts.write(place, { inputs: draft.current ?? {}, items: newItems.ids })
    return formRef.current ? events.follow(formRef.current) : undefined
    // A page is entered once for each showing; the showing is this component's life.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  useEffect(() => {
    if (formState.submitCount > 0 && hasErrors) summaryRef.current?.focus()
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [formState.submitCount])

  const keepDraft = () => {
    if (!formRef.current) return
    draft.current = { ...draft.current, ...draftOf(formRef.current) }
    drafts.write(place, { inputs: draft.current, items: newItems.ids })
    setAsked(askedNow(form, answers, stop, new FormData(formRef.current), context, newItems.name).map(newItems.name))
  }

  const clearSecret = (name: string) => {
    for (const field of formRef.current?.querySelectorAll<HTMLInputElement>('input') ?? [])
      if (field.name === name) field.value = ''
  }

  const refuse = (timeStamp: number) => {
    attempts.current += 1
    for (const { put, refusal } of read().refusals) {
      events.say(
        'validation_error',
        { rule: refusal, nth: attempts.current },
        { q: put.question, item: put.item },
        timeStamp,
      )
      if (isSecret(put.question)) clearSecret(inputName(put))
    }
  }

  /** Nothing was written or chosen but what stood there already. */
  const isLeftBlank = () => {
    const { values, refusals } = read()
    return asked.every((put) => {
      const refusal = refusals.find((one) => one.put === put)?.refusal
      if (refusal) return refusal === 'required' || refusal === 'nameNeeded'
      const value = values[inputName(put)]
      return value === null || value === filledBefore(put)
    })
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const timeStamp = events.momentOf(event.nativeEvent)
    const then = submitter?.value ?? ''
    if (props.onSkipItem && then !== 'add' && isLeftBlank()) {
      props.onSkipItem(timeStamp)
      return
    }
    void handleSubmit(
      (values) => props.onAccept({ asked, item, values, then, timeStamp }),
      () => refuse(timeStamp),
    )()
  }

  const mend = (put: Asked) => {
    if (!formRef.current) return
    const name = inputName(put)
    const isHidden = isSecret(put.question)
    // A refused number is gone from its box; what said so stays.
    const isCleared = isHidden && typedIn(new FormData(formRef.current), put) === ''
    if (refusalOf(name) && !isCleared) void trigger(name)
    if (isCleared) return
    const refused = isHidden ? read().refusals.find((one) => one.put === put) : undefined
    if (!refused) return
    attempts.current += 1
    clearSecret(name)
    setError(name, { type: refused.refusal, message: refused.refusal })
    const spot = { q: put.question, item: put.item }
    events.say('validation_error', { rule: refused.refusal, nth: attempts.current }, spot)
  }

  const mendOnBlur = (target: EventTarget, next: EventTarget | null) => {
    const name = questionName(target)
    const put = asked.find((one) => inputName(one) === name)
    if (put && questionName(next) !== name) afterPress(() => mend(put))
  }

  const guardComposition = (event: KeyboardEvent) => {
    // Enter picks a candidate while a Chinese word is being written; 229 is what old browsers say of it.
    if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault()
  }

  const isOne = isHeadedByQuestion(page, form)
  const lead = words.pageText(stop.page, 'lead')
  const isPapers = stop.ask.some(({ question }) => questionOf(question).kind === 'papers')
  return (
    <>
      {props.onBack && <BackLink to={props.backTo} onBack={props.onBack} momentOf={events.momentOf} />}
      <SectionLine form={form} section={page.section} />
      {hasErrors && formState.submitCount > 0 && (
        <ErrorSummary
          summaryRef={summaryRef}
          title={i18n.t('common:errorTitle', { count: faulty.length })}
          errors={faulty.map(({ put, ...line }) => ({
            ...line,
            about: faulty.filter(({ message }) => message === line.message).length > 1 ? words.short(put) : undefined,
          }))}
        />
      )}
      {heading && (
        <h1 className="page-heading" tabIndex={-1}>
          {heading}
        </h1>
      )}
      {lead && <p>{lead}</p>}
      <form
        ref={formRef}
        noValidate
        autoComplete="on"
        onSubmit={submit}
        onInput={keepDraft}
        onBlur={(event) => mendOnBlur(event.target, event.relatedTarget)}
        onKeyDown={guardComposition}
      >
        {page.role && page.role !== 'send' ? (
          <ReadingPage {...props} words={words} parts={parts} />
        ) : isPapers ? (
          <PapersPage {...props} />
        ) : (
          <>
            <PageExtras {...props} words={words} parts={parts} where="before" />
            <div className="questions">
              {inLocalOrder(asked, i18n.locale).map((put, index) => (
                <Field
                  key={inputName(put)}
                  form={form}
                  parts={parts}
                  put={put}
                  words={words}
                  relevant={walked.relevant}
                  typed={typedOf(put)}
                  error={errorOf(put)}
                  announces={formState.submitCount === 0}
                  isHeading={isOne && index === 0}
                />
              ))}
            </div>
            <PageExtras {...props} words={words} parts={parts} where="after" inputs={formRef} />
          </>
        )}
        {!isPapers && <PageActions stop={stop} words={words} hasAdd={props.isLastOfList} />}
      </form>
      {stop.loop && <RemoveItem {...props} words={words} />}
      {props.foot}
    </>
  )
}

/** The name of the question an input belongs to: a date has three. */
const questionName = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    ? target.name.replace(/--\w+$/, '')
    : ''

const asText = (value: unknown) => (typeof value === 'string' ? value : '')
