/**
 * Serves the language page, which the built site gets by prerendering, from Vite's own server. Page and words are read
 * at each request, so that a change shows on reload.
 * @returns {import('vite').Plugin}
 */
export function languagePage() {
  return {
    name: 'timetax-language-page',
    configureServer(vite) {
      vite.middlewares.use((request, response, next) => {
        const address = request.originalUrl ?? '/'
        const { pathname, search } = new URL(address, 'http://localhost')
        const study = /^\/v\/([^/]+)\/?$/.exec(pathname)?.[1]
        if (study === undefined || !request.headers.accept?.includes('text/html')) return next()
        void answer(vite, address, { study, search }, response).catch(next)
      })
    },
  }
}

async function answer(vite, address, { study, search }, response) {
  const { renderFirstPages } = await vite.ssrLoadModule('/src/app/prerender.tsx')
  const { language } = await renderFirstPages()
  const links = language.replace(/href="([\w-]+)"/g, (_, locale) => `href="/v/${study}/${locale}${search}"`)
  const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" /><title>timetax</title>
    <link rel="icon" href="/mark.svg" />
    <link rel="stylesheet" href="/src/ui/styles/first.scss" /></head>
    <body><div id="root">${links}</div></body></html>`
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(await vite.transformIndexHtml(address, shell))
}
