import { day, usd } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { questionOf } from '../questions/answers.ts'
import type { QuestionId } from '../questions/answers.ts'
import type { MoneyRange } from '../questions/kinds/moneyRange.ts'
import type { Paper } from '../questions/kinds/papers.ts'
import type { YesNoText } from '../questions/kinds/yesNoText.ts'
import { typedFrom } from '../questions/inputs.ts'
import type { QuestionWords } from './questionWords.ts'

const anyDay = { today: '9999-12-31' }

const rangeText = ({ from, to }: MoneyRange, locale: Locale) =>
  from === to ? usd(from, locale) : `${usd(from, locale)}–${usd(to, locale)}`

/** A stored answer as a person reads it back. */
export function answerText(question: QuestionId, value: unknown, words: QuestionWords): string {
  const { t, locale } = words.words
  if (value === null || value === undefined) return t('common:blank')
  const { kind } = questionOf(question)
  if (kind === 'money') return usd(Number(value), locale)
  if (kind === 'moneyRange') return rangeText(value as MoneyRange, locale)
  if (kind === 'date') return day(String(value), locale)
  if (kind === 'who') return words.person(String(value))
  if (kind === 'whoAll') return (value as string[]).map(words.person).join('\n')
  if (kind === 'choices') return (value as string[]).map((code) => words.option(question, code)).join('\n')
  if (kind === 'choice' || kind === 'yesNo') return words.option(question, String(value))
  if (kind === 'ack') return t('common:yes')
  if (kind === 'yesNoText') {
    const { is, text } = value as YesNoText
    return [words.option(question, is), text].filter((line) => line !== null).join('\n')
  }
  if (kind === 'papers') return (value as Paper[]).map(({ name }) => name).join('\n')
  return String(typedFrom({ question }, value, anyDay))
}
