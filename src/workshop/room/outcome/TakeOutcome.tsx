import { strToU8, zipSync } from 'fflate'
import { useId, useState } from 'react'
import { isLocale, type Locale, localeNames, locales } from '../../../i18n/locale.ts'
import { useWords } from '../../../i18n/useWords.ts'
import '../../talk/talk.scss'
import { Button } from '../../../ui/Button.tsx'
import type { PartProps } from '../partProps.ts'
import { saveFile } from '../../../ui/saveFile.ts'

/** The room's outcome to take along: a page in any of the languages, and the same as data. Made on this device. */
export function TakeOutcome({ room: { facts, state, dots } }: PartProps) {
  const { t, locale } = useWords()
  const [chosen, choose] = useState<Locale>(locale)
  const [hasFailed, setFailed] = useState(false)
  const id = useId()
  if (!facts) return null
  const name = `room-${facts.code.toLowerCase()}`
  const make = async () => (await import('./makeOutcome.ts')).makeOutcome(facts, state, dots)
  const savePage = async () => {
    const [{ outcomePage }, { speechIn }] = await Promise.all([import('./outcomePage.ts'), import('./speech.ts')])
    const html = outcomePage(await make(), await speechIn(chosen))
    saveFile(`${name}-${chosen}.html`, new Blob([html], { type: 'text/html' }))
  }
  const saveData = async () => {
    const { outcomeFiles } = await import('./outcomeFiles.ts')
    const files = outcomeFiles(await make()).map((file) => [file.name, strToU8(file.text)] as const)
    saveFile(`${name}.zip`, new Blob([zipSync(Object.fromEntries(files))], { type: 'application/zip' }))
  }
  const tries = (save: () => Promise<void>) => () => {
    setFailed(false)
    // What makes the files is a download of its own, which a lost network refuses.
    save().catch(() => setFailed(true))
  }
  return (
    <section className="talk-tax">
      <h2>{t('talk:outcome.download.heading')}</h2>
      <p>{t('talk:outcome.download.lead')}</p>
      <div className="talk-choose">
        <label htmlFor={id}>{t('talk:outcome.download.inLanguage')}</label>
        <select id={id} value={chosen} onChange={({ target }) => isLocale(target.value) && choose(target.value)}>
          {locales.map((one) => (
            <option key={one} value={one} lang={one}>
              {localeNames[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="talk-steps">
        <Button look="outline" onClick={tries(savePage)}>
          {t('talk:outcome.download.page')}
        </Button>
        <Button look="outline" onClick={tries(saveData)}>
          {t('talk:outcome.download.data')}
        </Button>
      </div>
      {hasFailed && (
        <p className="talk-fault" role="alert">
          {t('talk:outcome.download.failed')}
        </p>
      )}
    </section>
  )
}
