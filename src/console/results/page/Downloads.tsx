import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { isLocale, localeNames, locales, type Locale } from '../../../i18n/locale.ts'
import { loadReportWords } from '../../../i18n/loadReportWords.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../ui/Button.tsx'
import { reportModel } from '../model/reportModel.ts'
import { speechIn } from '../model/speech.ts'
import { toHtml } from '../model/toHtml.ts'
import { PackageDownload } from './PackageDownload.tsx'
import { saveFile } from '../../../ui/saveFile.ts'

interface DownloadsProps {
  results: StudyResults
  by: 'plan' | 'look'
}

/** The report in any language, and the data. */
export function Downloads({ results, by }: DownloadsProps) {
  const { t } = useTranslation('console')
  const spoken = useWords().locale
  const [chosen, setLocale] = useState<Locale>()
  const locale = chosen ?? spoken
  const id = useId()
  const { code } = results.study
  const saveReport = async () => {
    const speech = speechIn(await loadReportWords(locale))
    const html = toHtml(reportModel(results, by, speech), locale)
    saveFile(`${code}-report-${locale}.html`, new Blob([html], { type: 'text/html' }))
  }
  const address = `/api/console/studies/${code}/package`
  return (
    <section className="results-downloads" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('results.downloads')}</h2>
      <p className="results-files">
        <label htmlFor={id}>{t('results.language')}</label>
        <select
          id={id}
          value={locale}
          onChange={({ target }) => isLocale(target.value) && setLocale(target.value)}
          className="choice-select"
        >
          {locales.map((one) => (
            <option key={one} value={one} lang={one}>
              {localeNames[one]}
            </option>
          ))}
        </select>
        <Button className="results-report" onClick={() => void saveReport()}>
          {t('results.report')}
        </Button>
      </p>
      <ul className="results-packages">
        <PackageDownload
          address={`${address}?variant=public`}
          name={t('results.public')}
          hint={t('results.publicHint')}
        />
        <PackageDownload address={`${address}?variant=full`} name={t('results.full')} hint={t('results.fullHint')} />
      </ul>
    </section>
  )
}
