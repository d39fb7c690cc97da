import { useWords } from '../../../i18n/useWords.ts'
import { num } from '../../../i18n/format.ts'
import type { Nickname } from '../../../study/room/roomApi.ts'
import type { RoomFacts } from '../../../study/room/roomApi.ts'
import { versionOfRoom } from '../../../study/room/roomDefinition.ts'

/** Words of rooms that are put together from data. */
export function useRoomWords() {
  const { t, locale } = useWords()
  return {
    nickname: ({ word, number }: Nickname) => {
      const name = t(`room:nickname.n${word}`)
      return number === 1 ? name : t('room:nicknameAgain', { nickname: name, number })
    },
    /** What a form is called in a room: one of the two of act one, or a form of the room's own. */
    form: (name: string, facts: Pick<RoomFacts, 'study' | 'firstForms'>) => {
      if (name === facts.firstForms.long) return t('room:wall.long')
      if (name === facts.firstForms.simplified) return t('room:wall.simplified')
      return t('room:wall.ours', { n: versionOfRoom(facts.study, name) ?? '' })
    },
    /** Minutes with one digit after the point. */
    minutes: (ms: number) => num(Math.round(ms / 6_000) / 10, locale),
    /** Minutes and seconds, as a clock shows them. */
    clock: (ms: number) => {
      const seconds = Math.max(0, Math.ceil(ms / 1000))
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    },
  }
}
