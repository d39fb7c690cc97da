import { useState } from 'react'
import { readMoney } from '../../questions/kinds/money.ts'
import { describedBy, QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from './field.ts'
import { frameOf } from './frameOf.ts'

const anyAmount = Number.MAX_SAFE_INTEGER

/** An amount of dollars. What was understood is said back once the field is left. */
export function MoneyField(props: FieldProps) {
  const { put, name, words, typed, error } = props
  const hint = words.hint(put)
  const [cents, setCents] = useState<number>()
  const understand = (text: string) => {
    const read = text.trim() === '' ? undefined : readMoney(text, anyAmount)
    setCents(read && 'value' in read ? read.value : undefined)
  }
  return (
    <QuestionFrame kind="one" {...frameOf(props)}>
      <div className="usa-input-group amount">
        <div className="usa-input-prefix" aria-hidden="true">
          $
        </div>
        <input
          className="usa-input"
          inputMode="decimal"
          id={name}
          name={name}
          defaultValue={typeof typed === 'string' ? typed : ''}
          autoComplete="off"
          onBlur={(event) => understand(event.currentTarget.value)}
          aria-describedby={describedBy(name, hint, error)}
          aria-invalid={error ? true : undefined}
        />
      </div>
      <p className="echo" aria-live="polite">
        {cents === undefined ? '' : words.words.t('common:amountEcho', { amount: cents })}
      </p>
    </QuestionFrame>
  )
}
