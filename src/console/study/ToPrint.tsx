import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { languagesOf } from '../../study/languagesOf.ts'
import type { StudyDefinition } from '../../study/study.ts'
import { twinOf } from '../../scenarios/twinOf.ts'
import { useNames } from '../names/useNames.ts'

/** What can lie on the table before the first person comes: each household's sheet in each language, and the allowed sentences. */
export function ToPrint({ study }: { study: StudyDefinition }) {
  const { t } = useTranslation('console')
  const names = useNames()
  const letters = [...new Set((study.arms ?? []).flatMap(({ runs }) => runs.map(({ twin }) => twin)))].sort()
  return (
    <details className="console-details">
      <summary>{t('toPrint.heading')}</summary>
      <p>
        <Link href="/console/script">{t('live.script')}</Link>
      </p>
      {languagesOf(study).map((lang) => {
        const played = (study.scenarios[lang] ?? []).flatMap((id) =>
          letters.map((letter) => twinOf(id, letter)?.id ?? id),
        )
        return (
          <div key={lang}>
            <h3>{t('toPrint.sheets', { language: names.language(lang) })}</h3>
            <ul className="console-sheets">
              {[...new Set(played)].map((id) => (
                <li key={id}>
                  <a href={`/sheet/${id}/${lang}`} target="_blank" rel="noreferrer">
                    {names.scenario(id)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </details>
  )
}
