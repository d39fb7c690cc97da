import { citations } from '../../eligibility/citations.ts'
import type { Line } from '../../eligibility/result.ts'
import type { Answers } from '../../questions/answers.ts'
import type { QuestionWords } from '../questionWords.ts'
import { lineText } from './lineText.ts'
import { subjectName } from './subjectName.ts'

interface WorkingProps {
  lines: readonly Line[]
  relevant: Answers
  words: QuestionWords
}

/** Every number on the way to an amount, in order: in plain words for the reader, with its rule for who checks it. */
export function Working({ lines, relevant, words }: WorkingProps) {
  const { t } = words.words
  const step = ({ rule, item }: Line) => {
    const label = t(`estimate:rules.${rule}`)
    const what = item && subjectName(item, relevant, words)
    return what ? t('estimate:working.about', { step: label, what }) : label
  }
  return (
    <table className="sums working">
      <caption className="visually-hidden">{t('estimate:working.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('estimate:working.step')}</th>
          <th scope="col">{t('estimate:working.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={index}>
            <th scope="row">
              {step(line)}
              <span className="working__rule" lang="en">
                {citations[line.rule]}
              </span>
            </th>
            <td>{lineText(line, words.words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
