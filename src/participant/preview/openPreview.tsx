import type { i18n as I18n } from 'i18next'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { createWords } from '../../i18n/i18n.ts'
import { loadWords } from '../../i18n/loadWords.ts'
import { isLocale, type Locale } from '../../i18n/locale.ts'
import { researchLocale } from '../../i18n/researchLanguage.ts'
import { researchWords } from '../../i18n/researchWords.ts'
import type { VisitPlan } from '../../study/api.ts'
import '../../ui/styles/participant.scss'
import { Visit } from '../Visit.tsx'
import { DeviceStore } from '../visit/deviceStore.ts'
import { randomId } from '../visit/randomId.ts'
import { VisitSession } from '../visit/session.ts'
import { SessionContext } from '../visit/useSession.ts'
import { memoryStorage } from './memoryStorage.ts'
import './preview.scss'
import { PreviewBar } from './PreviewBar.tsx'

/**
 * Opens `/preview/STUDY/LANG?arm=&scenario=`: a visit as a participant meets it, of which nothing is kept or sent. The
 * address stays, so that a reload begins again and no visit of this device is touched.
 */
export async function openPreview(root: HTMLElement): Promise<void> {
  const [, , study = '', tag = ''] = location.pathname.split('/')
  const lang = isLocale(tag) ? tag : 'en'
  const own = await wordsOfReader()
  const plan = await planOf(study, lang)
  if (!plan) {
    document.documentElement.lang = own.language
    root.replaceChildren(own.t('preview:failed'))
    return
  }
  const sid = randomId(32)
  const visit = {
    ...{ sid, token: '', lang, plan, stage: 'scenario' as const, runIndex: 0, isPreview: true },
    ...{ begun: [], sent: [], numbers: {}, replies: [], ...(plan.helper ? { hasHelper: true as const } : {}) },
  }
  const session = VisitSession.begin(visit, new DeviceStore(memoryStorage()), performance.now())
  const { hook } = memoryLocation({ path: '/visit/scenario' })
  const i18n = createWords(lang, { [lang]: await loadWords(lang) })
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <Router hook={hook}>
        <SessionContext value={session}>
          <I18nextProvider i18n={own}>
            <PreviewBar />
          </I18nextProvider>
          <Visit />
        </SessionContext>
      </Router>
    </I18nextProvider>,
  )
}

/** The words of the bar, in the language of whoever looks: apart from those of the visit, which may be in another. */
async function wordsOfReader(): Promise<I18n> {
  const locale = researchLocale()
  return createWords(locale, { [locale]: { preview: await researchWords('preview', locale) } })
}

async function planOf(study: string, lang: Locale): Promise<VisitPlan | undefined> {
  const query = new URLSearchParams(location.search)
  query.set('lang', lang)
  const answer = await fetch(`/api/console/studies/${encodeURIComponent(study)}/preview?${query.toString()}`)
  return answer.ok ? ((await answer.json()) as VisitPlan) : undefined
}
