import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useWords } from '../../i18n/useWords.ts'
import { me, preregistrationText, studyDetail } from '../../study/api.ts'
import { preregistration, sectionsOfEveryStudy } from '../../study/preregistration.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { usePolled } from '../requests/usePolled.ts'
import { Loading } from '../shell/Loading.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { studyAddress } from '../studies/studyPlaces.ts'
import { Markdown } from './Markdown.tsx'
import { useAct } from './useAct.ts'
import { usePreregistrationWords } from './usePreregistrationWords.ts'

/**
 * What a study is preregistered with, or will be: to read before it is frozen, and to hand on after. The English text is
 * the registered one; who reads the console in another language reads a translation, and finds the original beside it.
 */
export function PreregistrationPage({ code }: { code: string }) {
  const { t } = useTranslation('console')
  const { locale } = useWords()
  const [, navigate] = useLocation()
  const { act, refused } = useAct(() => navigate(studyAddress(code)))
  const { value: study } = usePolled(`/api/console/studies/${code}`, studyDetail, false)
  const { value, failure } = usePolled(`/api/console/studies/${code}/preregistration`, preregistrationText, false)
  const { value: account } = usePolled('/api/me', me, false)
  const [wantsOriginal, setWantsOriginal] = useState(false)
  const say = usePreregistrationWords(locale)
  const english = usePreregistrationWords('en')
  usePageTitle(t('preregistration.heading'))

  const isDraft = study?.state === 'draft'
  const isOther = locale !== 'en'
  const notice = isDraft ? say?.('translation') : say?.('translationOf', { hash: value?.sha256 ?? '' })
  const translation =
    isOther && study && say && value?.fixed ? preregistration(study.definition, value.fixed, say, notice) : null
  const isTranslated = translation !== null && !wantsOriginal
  const headings = isTranslated ? say : english
  const folded = isDraft && headings ? sectionsOfEveryStudy.map((id) => headings(`heading.${id}`)) : []
  return (
    <>
      <p>
        <Link href={studyAddress(code)}>{t('preregistration.back')}</Link>
      </p>
      {failure && <p className="console-error">{t('studies.failed')}</p>}
      {isDraft && <p className="console-warning">{t('preregistration.draft')}</p>}
      {isOther && value && !value.fixed && <p>{t('preregistration.otherVersion')}</p>}
      {translation && (
        <p>
          <Button look="quiet" onClick={() => setWantsOriginal(!wantsOriginal)}>
            {t(wantsOriginal ? 'preregistration.showTranslation' : 'preregistration.showOriginal')}
          </Button>
        </p>
      )}
      {value && study && say && english ? (
        <div lang={isTranslated ? locale : 'en'}>
          <Markdown text={isTranslated ? translation : value.text} isFolded={(heading) => folded.includes(heading)} />
        </div>
      ) : (
        !failure && <Loading />
      )}
      {refused && (
        <p className="console-error" role="alert">
          {refused}
        </p>
      )}
      <div className="console-actions">
        <a className={buttonClass('outline')} href={`/api/console/studies/${code}/preregistration.md`} download>
          {t(isOther ? 'preregistration.downloadOriginal' : 'preregistration.download')}
        </a>
        {translation && (
          <Button
            look="outline"
            onClick={() =>
              saveFile(`preregistration-${code}.${locale}.md`, new Blob([translation], { type: 'text/markdown' }))
            }
          >
            {t('preregistration.downloadTranslation')}
          </Button>
        )}
        {isDraft && account?.role === 'owner' && (
          <Button onClick={() => void act(`/api/console/studies/${code}/freeze`)}>{t('preregistration.freeze')}</Button>
        )}
      </div>
    </>
  )
}
