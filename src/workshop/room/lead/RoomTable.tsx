import { Link } from 'wouter'
import { formatTags } from '../../../i18n/locale.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { shownJoinCode } from '../../../study/joinCode.ts'
import type { RoomList } from '../../../study/room/roomApi.ts'

const columns = ['code', 'opened', 'people', 'kind', 'go'] as const

/** Rooms that can be gone back to, the latest first. */
export function RoomTable({ rooms }: RoomList) {
  const { t, locale } = useWords()
  const moments = new Intl.DateTimeFormat(formatTags[locale], { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className="data-scroll" role="region" aria-label={t('room:lead.list')} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`room:lead.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.map(({ code, openedAt, people, isSimulated }) => (
            <tr key={code}>
              <th scope="row">{shownJoinCode(code)}</th>
              <td>{moments.format(openedAt)}</td>
              <td>{people}</td>
              <td>{t(isSimulated ? 'room:lead.robots' : 'room:lead.real')}</td>
              <td>
                <Link href={`/rooms/${code}`}>{t('room:lead.reopen', { code: shownJoinCode(code) })}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
