import { localeNames } from '../../../i18n/locale.ts'
import { useWords } from '../../../i18n/useWords.ts'
import type { Dot } from '../../../study/room/dot.ts'
import type { RoomFacts } from '../../../study/room/roomApi.ts'
import { useRoomWords } from '../names/useRoomWords.ts'

const columns = ['form', 'language', 'minutes', 'how'] as const

/** The dots as a table, for whoever doesn't see the wall. */
export function DotsTable({ dots, facts }: { dots: readonly Dot[]; facts: RoomFacts }) {
  const { t } = useWords()
  const words = useRoomWords()
  return (
    <table>
      <caption>
        {t('room:wall.asTable')}. {t('room:timing')}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`room:wall.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dots.map(({ id, form, lang, primaryMs, outcome }) => (
          <tr key={id}>
            <th scope="row">{words.form(form, facts)}</th>
            <td lang={lang}>{localeNames[lang]}</td>
            <td>{words.minutes(primaryMs)}</td>
            <td>{t(`room:wall.outcome.${outcome}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
