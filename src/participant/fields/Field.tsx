import type { ComponentType } from 'react'
import type { Form } from '../../forms/form.ts'
import { peopleOffered } from '../../forms/walk.ts'
import type { Asked } from '../../forms/walk.ts'
import { type Answers, questionOf } from '../../questions/answers.ts'
import { inputName } from '../../questions/inputs.ts'
import type { FormParts } from '../formParts.ts'
import type { QuestionWords } from '../questionWords.ts'
import { AckField } from './AckField.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { ChoicesField } from './ChoicesField.tsx'
import { DateField } from './DateField.tsx'
import type { FieldProps } from './field.ts'
import { LinesField } from './LinesField.tsx'
import { MoneyField } from './MoneyField.tsx'
import { TextField } from './TextField.tsx'

const components: Record<string, ComponentType<FieldProps>> = {
  text: TextField,
  name: TextField,
  signature: TextField,
  zip: TextField,
  phone: TextField,
  email: TextField,
  ssn: TextField,
  number: TextField,
  lines: LinesField,
  money: MoneyField,
  moneyRange: TextField,
  date: DateField,
  yesNo: ChoiceField,
  choice: ChoiceField,
  who: ChoiceField,
  choices: ChoicesField,
  whoAll: ChoicesField,
  ack: AckField,
}

interface Props {
  put: Asked
  words: QuestionWords
  /** Answers that count so far: they say which people there are. */
  relevant: Answers
  typed: unknown
  error?: string
  announces?: boolean
  isHeading?: boolean
  /** The form that asks: how it looks, and the program codes it prints. */
  form?: Pick<Form, 'look' | 'programCodes'>
  /** The form's own fields. */
  parts?: FormParts
}

/** A question on the page, by its kind. Kinds without a component (papers) have a page of their own. */
export function Field({ put, words, relevant, form, parts, announces = false, isHeading = false, ...rest }: Props) {
  const question = questionOf(put.question)
  const isAboutPeople = question.kind === 'who' || question.kind === 'whoAll'
  const options = isAboutPeople
    ? peopleOffered(put.question, relevant).map((value) => ({ value, label: words.person(value) }))
    : question.kind === 'ack'
      ? []
      : (question.options ?? []).map((value) => ({ value, label: words.option(put.question, value) }))
  const props: FieldProps = {
    put,
    name: inputName(put),
    question,
    words,
    relevant,
    announces,
    isHeading,
    options,
    look: form?.look,
    codes: form?.programCodes?.[put.question],
    ...rest,
  }
  const Component = parts?.fieldOf(props) ?? components[question.kind]
  return Component ? <Component {...props} /> : null
}
