import { useWords } from '../../../i18n/useWords.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import { longScreens } from '../burden/longScreens.ts'
import { Notes } from '../notes/Notes.tsx'
import { ScreenPicker } from '../ScreenPicker.tsx'
import type { Talk } from '../talk.ts'
import { useLongNames } from '../useLongNames.ts'
import { useProtocolWords } from './useProtocolWords.ts'

interface ProtocolViewProps {
  talk: Talk
  page: string
  choose: (page: string) => void
}

/** The question protocol of one screen of the long form, with the table's doubts. */
export function ProtocolView({ talk, page, choose }: ProtocolViewProps) {
  const { t } = useWords()
  const names = useLongNames()
  const questions = longScreens.find((screen) => screen.id === page)?.questions ?? []
  return (
    <section>
      <h2>{t('talk:protocol.heading')}</h2>
      <p>{t('talk:protocol.lead')}</p>
      <ScreenPicker page={page} choose={choose} />
      <h3>{names.page(page)}</h3>
      {questions.length === 0 && <p>{t('talk:burden.asksNothing')}</p>}
      {questions.map((question) => (
        <ProtocolCard key={question} question={question} talk={talk} />
      ))}
      <p className="talk-source">{t('talk:protocol.silence')}</p>
      <p className="talk-source">{t('talk:protocol.source')}</p>
    </section>
  )
}

const parts = ['who', 'decision', 'law', 'without'] as const

function ProtocolCard({ question, talk }: { question: QuestionId; talk: Talk }) {
  const { t } = useWords()
  const names = useLongNames()
  const line = useProtocolWords()(question)
  const name = names.question(question)
  return (
    <article className="talk-card">
      <h4>{name}</h4>
      <p className="talk-code">{line.code}</p>
      <dl className="talk-facts">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`talk:protocol.${part}`)}</dt>
            <dd>{line[part]}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('talk:protocol.doubt')}</summary>
        <Notes talk={talk} place={{ on: 'question', question }} name={name} hint={t('talk:protocol.doubtHint')} />
      </details>
    </article>
  )
}
