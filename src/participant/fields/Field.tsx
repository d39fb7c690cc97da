import type { ComponentType } from 'react'
import { peopleOffered } from '../../forms/walk.ts'
import type { Asked } from '../../forms/walk.ts'
import { type Answers, questionOf } from '../../questions/answers.ts'
import { inputName } from '../../questions/inputs.ts'
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
}

/** A question on the page, by its kind. Kinds without a component (papers) have a page of their own. */
export function Field({ put, words, relevant, typed, error, announces = false, isHeading = false }: Props) {
  const question = questionOf(put.question)
  const Component = components[question.kind]
  if (!Component) return null
  const isAboutPeople = question.kind === 'who' || question.kind === 'whoAll'
  const options = isAboutPeople
    ? peopleOffered(put.question, relevant).map((value) => ({ value, label: words.person(value) }))
    : (question.options ?? []).map((value) => ({ value, label: words.option(put.question, value) }))
  return (
    <Component
      put={put}
      name={inputName(put)}
      question={question}
      words={words}
      typed={typed}
      error={error}
      announces={announces}
      isHeading={isHeading}
      options={options}
    />
  )
}
