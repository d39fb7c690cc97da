import { useWords } from '../../../i18n/useWords.ts'
import type { revealable } from '../../../study/room/leadingActions.ts'
import type { Room } from '../useRoom.ts'

interface RevealBoxProps {
  room: Room
  what: (typeof revealable)[number]
  words: string
}

/** Shows or hides on the wall what the room is to guess first. */
export function RevealBox({ room, what, words }: RevealBoxProps) {
  const { t } = useWords()
  return (
    <label className="room-check">
      <input
        type="checkbox"
        checked={room.state.leading.shown.includes(what)}
        onChange={({ target }) => void room.act({ kind: 'reveal', what, isShown: target.checked })}
      />
      {t(words)}
    </label>
  )
}
