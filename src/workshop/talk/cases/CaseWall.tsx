import { useWords } from '../../../i18n/useWords.ts'
import type { TalkView } from '../../../study/room/talkingActions.ts'

/** A case on the wall: how it went; or its lesson, with what to talk about. */
export function CaseWall({ view: { card, side } }: { view: Extract<TalkView, { on: 'cases' }> }) {
  const { t } = useWords()
  if (side === 'talk')
    return (
      <>
        <p className="wall-kicker">{t(`talk:card.${card}.name`)}</p>
        <h2 className="wall-headline">{t(`talk:card.${card}.lesson`)}</h2>
        <ul>
          <li>{t(`talk:card.${card}.ask1`)}</li>
          <li>{t(`talk:card.${card}.ask2`)}</li>
        </ul>
      </>
    )
  return (
    <>
      <h2>{t(`talk:card.${card}.name`)}</h2>
      <p>{t(`talk:card.${card}.problem`)}</p>
      <p>{t(`talk:card.${card}.built`)}</p>
    </>
  )
}
