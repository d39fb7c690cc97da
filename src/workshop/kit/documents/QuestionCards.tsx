import { useWords } from '../../../i18n/useWords.ts'
import { legalBases } from '../../../forms/countByBasis.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import { longScreens } from '../../talk/burden/longScreens.ts'
import { useProtocolWords } from '../../talk/protocol/useProtocolWords.ts'
import { useLongNames } from '../../talk/useLongNames.ts'
import { inGroups } from '../inGroups.ts'
import { Sheets } from '../Sheets.tsx'
import { usePredictedSeconds } from './usePredictedSeconds.ts'

const decisions = ['keep', 'cut', 'merge', 'reword', 'later', 'optional'] as const
/** As many as stay readable at arm's length. */
const cardsOnASheet = 6

const cards = longScreens.flatMap(({ id, questions }) => questions.map((question) => ({ page: id, question })))

/** The long form as cards to lay on a table, in its own order; before them the legal codes. */
export function QuestionCards({ what }: { what: string }) {
  const seconds = usePredictedSeconds()
  return (
    <Sheets what={what}>
      {[
        <LegalCodes key="codes" heading={what} />,
        ...inGroups(cards, cardsOnASheet).map((group) => (
          <ul key={group[0]?.question} className="kit-cards">
            {group.map((card) => (
              <QuestionCard key={card.question} {...card} seconds={seconds.get(card.question)} />
            ))}
          </ul>
        )),
      ]}
    </Sheets>
  )
}

function LegalCodes({ heading }: { heading: string }) {
  const { t } = useWords()
  return (
    <>
      <h1>{heading}</h1>
      <p>{t('kit:card.codesSay')}</p>
      <p>{t('kit:card.predictedSays')}</p>
      <table className="kit-table">
        <caption>{t('kit:card.codes')}</caption>
        <tbody>
          {legalBases.map((basis) => (
            <tr key={basis}>
              <td className="kit-minute">
                <strong>{basis}</strong>
              </td>
              <th scope="row">{t(`talk:protocol.basis.${basis}`)}</th>
              <td>{t(`talk:protocol.missing.${basis}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="kit-small">{t('talk:protocol.source')}</p>
    </>
  )
}

/** The agency's sentences are printed whole, the longest ones smaller. */
const lengthOf = (label: string) => (label.length > 130 ? 'longest' : label.length > 90 ? 'long' : undefined)

interface QuestionCardProps {
  page: string
  question: QuestionId
  /** Missing where none of the households is asked it. */
  seconds: number | undefined
}

function QuestionCard({ page, question, seconds }: QuestionCardProps) {
  const { t } = useWords()
  const names = useLongNames()
  const line = useProtocolWords()(question)
  const label = names.question(question)
  return (
    <li className="kit-card kit-card--question" data-length={lengthOf(label)}>
      <p className="kit-soft">{names.page(page)}</p>
      <h2>{label}</h2>
      <p>
        <strong>{line.code}</strong>
        {seconds !== undefined && ` · ${t('kit:card.predicted', { seconds: Math.round(seconds) })}`}
      </p>
      <p>
        {t('kit:card.who')}: {line.who}
      </p>
      <p>
        {t('kit:card.without')}: {line.without}
      </p>
      <p className="kit-ticks">
        {decisions.map((decision) => (
          <span key={decision}>{t(`kit:card.${decision}`)}</span>
        ))}
      </p>
      <p className="kit-reason">{t('kit:card.reason')}</p>
    </li>
  )
}
