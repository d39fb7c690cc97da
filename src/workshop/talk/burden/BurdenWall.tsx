import { useWords } from '../../../i18n/useWords.ts'
import { burdens } from '../../../study/room/burdens.ts'
import type { TalkingState } from '../../../study/room/talkingState.ts'
import { screenBurdens } from '../../../study/room/talkTallies.ts'
import { useLongNames } from '../useLongNames.ts'
import { BurdenBar } from './BurdenBar.tsx'

const mostOnWall = 4
const oneDecimal = (value: number) => value.toFixed(1)

/** The screens that weigh most, on the wall. */
export function BurdenWall({ state }: { state: TalkingState }) {
  const { t } = useWords()
  const names = useLongNames()
  const screens = screenBurdens(state.weights).slice(0, mostOnWall)
  return (
    <>
      <h2>{t('talk:burden.wall')}</h2>
      {screens.length === 0 ? (
        <p>{t('talk:burden.empty')}</p>
      ) : (
        <ol className="burden-list">
          {screens.map(({ page, mean, total }) => (
            <li key={page}>
              <span>{names.title(page)}</span>
              <BurdenBar mean={mean} />
              <span className="burden-total">{oneDecimal(total)}</span>
            </li>
          ))}
        </ol>
      )}
      <p className="wall-legend">
        {burdens.map((burden) => (
          <span key={burden}>
            <span className="burden-key" data-burden={burden} /> {t(`talk:burden.${burden}`)}
          </span>
        ))}
      </p>
    </>
  )
}
