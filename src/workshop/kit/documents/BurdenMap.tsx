import { useWords } from '../../../i18n/useWords.ts'
import { burdens } from '../../../study/room/burdens.ts'
import { type LongScreen, longScreens } from '../../talk/burden/longScreens.ts'
import { useLongNames } from '../../talk/useLongNames.ts'
import { inGroups } from '../inGroups.ts'
import { Sheets } from '../Sheets.tsx'

const screensOnASheet = 16

/** Each screen of the long form, to be weighed by hand. */
export function BurdenMap({ what }: { what: string }) {
  return (
    <Sheets what={what}>
      {inGroups(longScreens, screensOnASheet).map((screens) => (
        <BurdenSheet key={screens[0]?.id} what={what} screens={screens} />
      ))}
    </Sheets>
  )
}

function BurdenSheet({ what, screens }: { what: string; screens: readonly LongScreen[] }) {
  const { t } = useWords()
  const names = useLongNames()
  const isFirst = screens[0] === longScreens[0]
  return (
    <>
      {isFirst && <h1>{what}</h1>}
      {isFirst &&
        burdens.map((burden) => (
          <p key={burden} className="kit-tight">
            <strong>{t(`talk:burden.${burden}`)}</strong> {t(`talk:burden.${burden}Means`)}
          </p>
        ))}
      <table className="kit-table kit-table--map">
        <caption>{t('kit:sheet.weigh')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kit:sheet.screen')}</th>
            {burdens.map((burden) => (
              <th key={burden} scope="col">
                {t(`talk:burden.${burden}`)}
              </th>
            ))}
            <th scope="col">{t('kit:sheet.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {screens.map(({ id, questions }) => (
            <tr key={id}>
              <th scope="row">
                {names.page(id)} <span className="kit-soft">{t('kit:sheet.asks', { n: questions.length })}</span>
              </th>
              {burdens.map((burden) => (
                <td key={burden} />
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
