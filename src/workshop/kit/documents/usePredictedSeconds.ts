import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { long } from '../../../forms/long.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { defaultParameters } from '../../../prediction/defaultParameters.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import { scenarios } from '../../../scenarios/scenarios.ts'
import { predictVariant } from '../../room/cut/predictVariant.ts'
import { wordingOf } from '../../room/cut/wordingOf.ts'

/**
 * The seconds that a question of the long form takes each time it is put, in the language being read, on a phone: the mean
 * over all households that are asked it. Predicted, evidence grade D.
 */
export function usePredictedSeconds(): ReadonlyMap<QuestionId, number> {
  const { i18n } = useTranslation()
  const { locale } = useWords()
  return useMemo(() => {
    const wording = wordingOf(i18n.getDataByLanguage(locale) ?? {})
    const rows = scenarios.flatMap(
      (scenario) =>
        predictVariant(
          long,
          { form: long, rewordings: {} },
          { scenario, setting: { language: locale, device: 'phone' }, wording, parameters: defaultParameters },
        ).rows,
    )
    const sums = new Map<QuestionId, { seconds: number; times: number }>()
    for (const row of rows) {
      if (row.kind !== 'question') continue
      const { seconds, times } = sums.get(row.question) ?? { seconds: 0, times: 0 }
      sums.set(row.question, { seconds: seconds + row.seconds, times: times + 1 })
    }
    return new Map([...sums].map(([question, { seconds, times }]) => [question, seconds / times]))
  }, [i18n, locale])
}
