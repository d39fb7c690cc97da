import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { offeringOnly } from '../pages/offeringOnly.ts'
import { readPages } from '../pages/page.ts'
import { sendPage } from '../pages/sendPage.ts'
import { sendPageTelling } from '../pages/sendPageTelling.ts'
import { tellingLanguages } from '../pages/told.ts'
import { languagesOf, offersAll } from '../../study/languagesOf.ts'
import { studyLanguages, type StudyLanguage } from '../../study/study.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { KeptStudy, Store } from '../store/store.ts'
import { studyParams } from './params.ts'

/** Addresses the app's own router answers. */
const appAddresses = [
  '/',
  '/f/*',
  '/join',
  '/preview/*',
  '/visit',
  '/visit/*',
  '/sheet/*',
  '/helper/*',
  '/console',
  '/console/*',
  '/forms',
  '/forms/*',
  '/rules',
  '/time-tax',
  '/room',
  '/room/*',
  '/rooms',
  '/rooms/*',
  '/gallery',
]

/**
 * The pages: language and consent of a study, and the app's shell for everything else that a browser opens. Where there
 * is nothing, the shell comes with 404, so that the person still finds a way on.
 */
export function pageRoutes(app: FastifyInstance, { store }: Services, clientDir: string): void {
  const pages = readPages(clientDir)
  const builtLanguagePage = pages.get('language.html')
  const languagePage = builtLanguagePage && offeringOnly(builtLanguagePage)
  const told = tellingLanguages()

  const send = (request: FastifyRequest, reply: FastifyReply, name: string, status = 200) => {
    const page = pages.get(name)
    if (page) return sendPage(request, reply, page, status)
    if (name !== 'index.html') return send(request, reply, 'index.html', 404)
    return reply.code(404).type('text/plain').send('The pages are not built. Run: npm run build\n')
  }

  for (const address of appAddresses) {
    app.get(address, (request, reply) => send(request, reply, 'index.html'))
  }

  app.get('/v/:study', async (request, reply) => {
    const study = await studyNamed(store, request.params)
    if (!study) return send(request, reply, 'index.html', 404)
    return languagePage
      ? sendPage(request, reply, languagePage(languagesOf(study.definition)), 200)
      : send(request, reply, 'language.html')
  })

  app.get<{ Params: { lang: string } }>('/v/:study/:lang', async (request, reply) => {
    const { lang } = request.params
    const study = await studyNamed(store, request.params)
    const shell = pages.get('index.html')
    if (!shell || !isLanguage(lang)) return send(request, reply, 'index.html', 404)
    // Said before anybody has read a consent and pressed yes.
    if (!study) return sendPageTelling(reply, shell, { closed: 'unknown-study' }, 404)
    const { scenarios, consent, helper } = study.definition
    if (study.state === 'ended') return sendPageTelling(reply, shell, { closed: 'study-ended' }, 410)
    if (!scenarios[lang]) return sendPageTelling(reply, shell, { closed: 'language-not-offered' }, 404)
    const languages = offersAll(study.definition) ? undefined : languagesOf(study.definition)
    // In every language, for another may be chosen on the page.
    if (consent || helper) return sendPageTelling(reply, shell, { consent, helper, languages })
    const consentPage = pages.get(`consent.${lang}.html`)
    return languages && consentPage
      ? sendPage(request, reply, told(consentPage, languages), 200)
      : send(request, reply, `consent.${lang}.html`)
  })

  app.setNotFoundHandler((request, reply) => {
    const opensPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (opensPage && !request.url.startsWith('/api/')) return send(request, reply, 'index.html', 404)
    throw new Refusal(404, 'not-found', 'There is nothing at this address.')
  })
}

const isLanguage = (lang: string): lang is StudyLanguage => studyLanguages.some((one) => one === lang)

async function studyNamed(store: Store, params: unknown): Promise<KeptStudy | null> {
  const named = studyParams.safeParse(params)
  return named.success ? store.study(named.data.study) : null
}
