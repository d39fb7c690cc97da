import { emailedCode } from '../../questions/kinds/secret.ts'
import { describedBy, QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from '../fields/field.ts'
import { frameOf } from '../fields/frameOf.ts'

/** The code from the confirmation email. No email is sent: it lies in an inbox on the page, which says that it is none. */
export function CodeField(props: FieldProps) {
  const { put, name, words, typed, error } = props
  const inbox = (part: string) => words.pageText('confirm-account', `inbox.${part}`, { code: emailedCode })
  return (
    <>
      <section className="inbox" aria-labelledby={`${name}_inbox`}>
        <h2 className="inbox__title" id={`${name}_inbox`}>
          {words.words.t('portal:pretend')}
        </h2>
        <p className="inbox__note">{inbox('note')}</p>
        <div className="inbox__mail">
          <p>
            <strong>{inbox('subject')}</strong>
          </p>
          <p>{inbox('from')}</p>
          <p>{inbox('body')}</p>
        </div>
      </section>
      <QuestionFrame kind="one" {...frameOf(props)}>
        <input
          className="usa-input short"
          inputMode="numeric"
          id={name}
          name={name}
          defaultValue={typeof typed === 'string' ? typed : ''}
          autoComplete="one-time-code"
          aria-describedby={describedBy(name, words.hint(put), error)}
          aria-invalid={error ? true : undefined}
        />
      </QuestionFrame>
    </>
  )
}
