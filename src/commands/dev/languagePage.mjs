/**
 * Serves the language page, which the built site gets by prerendering, from Vite's own server. Page and words are read
 * at each request, so that a change shows on reload. Which languages a study has is asked of the server at `api`.
 * @param {string} api
 * @returns {import('vite').Plugin}
 */
export function languagePage(api) {
  return {
    name: 'timetax-language-page',
    configureServer(vite) {
      vite.middlewares.use((request, response, next) => {
        const address = request.originalUrl ?? '/'
        const { pathname, search } = new URL(address, 'http://localhost')
        const study = /^\/v\/([^/]+)\/?$/.exec(pathname)?.[1]
        if (study === undefined || !request.headers.accept?.includes('text/html')) return next()
        void answer(vite, address, { api, study, search }, response).catch(next)
      })
    },
  }
}

async function answer(vite, address, { api, study, search }, response) {
  const { renderFirstPages } = await vite.ssrLoadModule('/src/app/prerender.tsx')
  const { withLanguages } = await vite.ssrLoadModule('/src/server/pages/offeringOnly.ts')
  const { language, consent } = await renderFirstPages()
  const offered = await offeredBy(
    `${api}/v/${study}`,
    consent.map(({ locale }) => locale),
  )
  const links = withLanguages(language, offered).replace(
    /href="([\w-]+)"/g,
    (_, locale) => `href="/v/${study}/${locale}${search}"`,
  )
  const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" /><title>timetax</title>
    <link rel="icon" href="/mark.svg" />
    <link rel="stylesheet" href="/src/ui/styles/first.scss" /></head>
    <body><div id="root">${links}</div></body></html>`
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(await vite.transformIndexHtml(address, shell))
}

/**
 * The languages whose consent page the server has for a study. All of them where it can't tell: there is no such study, it
 * hasn't started, or nothing was built, when it answers in plain text.
 */
async function offeredBy(address, locales) {
  const has = async (locale) => {
    const { status, headers } = await fetch(`${address}/${locale}`, { headers: { accept: 'text/html' } })
    return status !== 404 || headers.get('content-type')?.startsWith('text/plain') === true
  }
  const answers = await Promise.all(locales.map((locale) => has(locale).catch(() => true)))
  const offered = locales.filter((_, at) => answers[at])
  return offered.length > 0 ? offered : locales
}
