import { useWords } from '../../../i18n/useWords.ts'
import type { TalkView } from '../../../study/room/talkingActions.ts'
import { useLongNames } from '../useLongNames.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** One question on the wall: its legal code, who uses the answer, and what happens without it. */
export function ProtocolWall({ view: { question } }: { view: Extract<TalkView, { on: 'protocol' }> }) {
  const { t } = useWords()
  const names = useLongNames()
  const line = useProtocolWords()(question)
  return (
    <>
      <p className="wall-kicker">{line.code}</p>
      <h2>{names.short(question)}</h2>
      <dl className="wall-facts">
        {(['who', 'without'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`talk:protocol.${part}`)}</dt>
            <dd>{line[part]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
