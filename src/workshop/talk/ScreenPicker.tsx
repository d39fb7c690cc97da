import { useId } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { longScreens } from './burden/longScreens.ts'
import { useLongNames } from './useLongNames.ts'

/** One screen of the long form: from a list, or the one before or after. */
export function ScreenPicker({ page, choose }: { page: string; choose: (page: string) => void }) {
  const { t } = useWords()
  const names = useLongNames()
  const id = useId()
  const at = longScreens.findIndex((screen) => screen.id === page)
  const step = (by: number) => {
    const to = longScreens[at + by]
    if (to) choose(to.id)
  }
  return (
    <div className="talk-choose">
      <label htmlFor={id}>{t('talk:burden.screen')}</label>
      <select id={id} value={page} onChange={(event) => choose(event.target.value)}>
        {longScreens.map((screen) => (
          <option key={screen.id} value={screen.id}>
            {names.page(screen.id)}
          </option>
        ))}
      </select>
      <div className="talk-steps">
        <Button look="outline" small disabled={at <= 0} onClick={() => step(-1)}>
          {t('talk:burden.previous')}
        </Button>
        <Button look="outline" small disabled={at >= longScreens.length - 1} onClick={() => step(1)}>
          {t('talk:burden.next')}
        </Button>
      </div>
    </div>
  )
}
