import { useWords } from '../../../i18n/useWords.ts'
import { type Burden, burdenLevels, burdens } from '../../../study/room/burdens.ts'
import { Notes } from '../notes/Notes.tsx'
import { OneOf } from '../OneOf.tsx'
import { ScreenPicker } from '../ScreenPicker.tsx'
import type { Talk } from '../talk.ts'
import { useLongNames } from '../useLongNames.ts'
import { longScreens } from './longScreens.ts'

interface BurdenFormProps {
  talk: Talk
  page: string
  choose: (page: string) => void
}

/** What one screen of the long form costs a person besides minutes, as a table weighs it. */
export function BurdenForm({ talk, page, choose }: BurdenFormProps) {
  const { t } = useWords()
  const names = useLongNames()
  const questions = longScreens.find((screen) => screen.id === page)?.questions ?? []
  const levelOf = (burden: Burden) =>
    talk.state.weights.find((one) => one.voice.id === talk.voice.id && one.page === page && one.burden === burden)
      ?.level ?? 0
  return (
    <section>
      <h2>{t('talk:burden.heading')}</h2>
      <p>{t('talk:burden.lead')}</p>
      <ScreenPicker page={page} choose={choose} />
      <h3>{names.page(page)}</h3>
      {questions.length === 0 ? (
        <p>{t('talk:burden.asksNothing')}</p>
      ) : (
        <details className="talk-asks">
          <summary>{t('talk:burden.asks')}</summary>
          <ul>
            {questions.map((question) => (
              <li key={question}>{names.question(question)}</li>
            ))}
          </ul>
        </details>
      )}
      {burdens.map((burden) => (
        <OneOf
          key={burden}
          legend={t(`talk:burden.${burden}`)}
          means={t(`talk:burden.${burden}Means`)}
          value={levelOf(burden)}
          choices={burdenLevels}
          words={(level) => t(`talk:burden.level${level}`)}
          choose={(level) => talk.say({ kind: 'weigh-screen', page, burden, level })}
        />
      ))}
      <Notes talk={talk} place={{ on: 'screen', page }} name={names.title(page)} key={page} />
      <p className="talk-source">{t('talk:burden.source')}</p>
    </section>
  )
}
