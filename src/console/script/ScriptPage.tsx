import { useTranslation } from 'react-i18next'
import { Link, useLocation, useSearch } from 'wouter'
import { isLocale, locales, type Locale } from '../../i18n/locale.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectBox } from '../../ui/SelectBox.tsx'
import { useNames } from '../names/useNames.ts'
import { Loading } from '../shell/Loading.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { useScript, type Script } from './useScript.ts'

const parts = ['before', 'during', 'after'] as const

/** The sentences a moderator may say, in a language, for the table of a lab, with what they mean in the reader's own. */
export function ScriptPage() {
  const { t } = useTranslation('console')
  const names = useNames()
  const [, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('lang') ?? ''
  const { locale: own } = useWords()
  const lang = isLocale(asked) ? asked : own
  const theirs = useScript(lang)
  const meaning = useScript(own)
  usePageTitle(t('script.heading'))
  return (
    <>
      <div className="script-tools">
        <p>
          <Link href="/console/studies">{t('live.back')}</Link>
        </p>
        <SelectBox
          label={t('filters.lang')}
          value={lang}
          choices={locales}
          words={names.language}
          choose={(to) => navigate(`/console/script?lang=${to}`)}
        />
        <Button look="outline" onClick={() => window.print()}>
          {t('script.print')}
        </Button>
      </div>
      {theirs && meaning ? (
        <Sentences lang={lang} theirs={theirs} own={own} meaning={lang === own ? null : meaning} />
      ) : (
        <Loading />
      )}
    </>
  )
}

interface SentencesProps {
  lang: Locale
  theirs: Script
  /** The reader's language. */
  own: Locale
  /** What each means in it; null where it is the same. */
  meaning: Script | null
}

function Sentences({ lang, theirs, own, meaning }: SentencesProps) {
  return (
    <div lang={lang}>
      <h1>{theirs.title}</h1>
      <p className="console-lead">{theirs.lead}</p>
      {meaning && (
        <p className="console-soft" lang={own}>
          {meaning.lead}
        </p>
      )}
      {parts.map((part) => (
        <section key={part} className="script-part">
          <h2>{theirs.parts[part]}</h2>
          <ul>
            {Object.entries(theirs[part]).map(([key, sentence]) => (
              <li key={key}>
                {sentence}
                {meaning && (
                  <span className="console-soft" lang={own}>
                    {(meaning[part] as Record<string, string>)[key]}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
