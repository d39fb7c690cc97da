// @vitest-environment node
import { createHash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { templates } from '../../study/templates.ts'
import { anApp } from '../testing/anApp.ts'

const script = "document.title = 'x'\n"
const style = 'body{margin:0}'
const built = {
  'index.html': `<!doctype html><title>App</title><script type="module" src="/assets/app-1a2b.js"></script>`,
  'language.html': `<!doctype html><style>${style}</style><script>${script}</script><title>Language</title>`,
  'consent.es.html': '<!doctype html><title>Consentimiento</title>',
  'assets/app-1a2b.js': 'export {}',
  'icon.svg': '<svg/>',
  'sw.js': 'addEventListener("fetch", () => {})',
  'sw.js.br': brotliCompressSync('addEventListener("fetch", () => {})'),
}
const html = { accept: 'text/html,*/*' }
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the page of a study', () => {
  const shell = '<!doctype html><title>App</title><body><div id="root"></div></body>'
  const own = {
    ...templates.classroom,
    code: 'own',
    consent: { es: 'Uno</script><b>dos' },
    scenarios: { es: ['lucia-ramirez-soto'] },
  }

  it('tells its own consent text as data, and that it isn’t offered or is over', async () => {
    const { app, store, clock } = await anApp({ ...built, 'index.html': shell })
    await store.makeStudy(own, { seed: 'x', joinCode: null, createdAt: clock.now })
    const told = async (url: string) => {
      const { statusCode, body } = await app.inject({ url, headers: html })
      const data = /<script type="application\/json" id="study">(.*?)<\/script><\/body>/.exec(body)?.[1] ?? 'null'
      return [statusCode, JSON.parse(data)]
    }
    expect(await told('/v/own/es')).toEqual([200, { consent: own.consent, languages: ['es'] }])
    expect(await told('/v/own/en')).toEqual([404, { closed: 'language-not-offered' }])
    expect(await told('/v/nowhere/es')).toEqual([404, { closed: 'unknown-study' }])
    await store.freezeStudy(own, '', clock.now)
    await store.endStudy('own', clock.now)
    expect(await told('/v/own/es')).toEqual([410, { closed: 'study-ended' }])
  })
})

describe('the language page', () => {
  const part = (tag: string, locale: string, text: string) =>
    `<${tag} lang="${locale}" data-locale="${locale}">${text}</${tag}>`
  const all = ['en', 'es', 'zh-Hant', 'zh-Hans']
    .map(
      (locale) =>
        part('p', locale, `hi ${locale}`) + part('li', locale, `<a data-locale="${locale}" href="${locale}">x</a>`),
    )
    .join('')
  const page = `<!doctype html><style>${style}</style>${all}<script>${script}</script>`
  const files = {
    ...built,
    'language.html': page,
    'language.html.br': brotliCompressSync(page),
    'language.html.gz': gzipSync(page),
  }
  const offered = (body: string) => [...body.matchAll(/href="([\w-]+)"/g)].map(([, locale]) => locale)

  it('offers the languages of the study and no other, compressed or not', async () => {
    const { app, store, clock } = await anApp(files)
    const scenarios = { es: ['lucia-ramirez-soto'], 'zh-Hant': ['mei-fong-leung'] }
    await store.makeStudy(
      { ...templates.classroom, code: 'two', scenarios },
      { seed: 'x', joinCode: null, createdAt: clock.now },
    )
    const plain = await app.inject({ url: '/v/two', headers: html })
    expect(offered(plain.body)).toEqual(['es', 'zh-Hant'])
    expect(plain.body).not.toContain('hi en')
    const zipped = await app.inject({ url: '/v/two', headers: { ...html, 'accept-encoding': 'br' } })
    expect(brotliDecompressSync(zipped.rawPayload).toString()).toBe(plain.body)
    expect(zipped.headers['content-security-policy']).toContain(hash(script))
    expect(offered((await app.inject({ url: '/v/demo', headers: html })).body)).toEqual([
      'en',
      'es',
      'zh-Hant',
      'zh-Hans',
    ])
  })

  it('is another page to a browser that kept the one of another study', async () => {
    const { app, store, clock } = await anApp(files)
    const only = (code: string, es: string[]) =>
      store.makeStudy(
        { ...templates.classroom, code, scenarios: { es } },
        { seed: 'x', joinCode: null, createdAt: clock.now },
      )
    await only('one', ['lucia-ramirez-soto'])
    const [one, demo] = [await app.inject({ url: '/v/one' }), await app.inject({ url: '/v/demo' })]
    expect(one.headers.etag).not.toBe(demo.headers.etag)
    const again = (etag: unknown) => app.inject({ url: '/v/one', headers: { 'if-none-match': String(etag) } })
    expect((await again(one.headers.etag)).statusCode).toBe(304)
    expect((await again(demo.headers.etag)).statusCode).toBe(200)
  })
})

describe('pages', () => {
  it.each([
    ['/', 200, 'App'],
    ['/v/demo', 200, 'Language'],
    ['/v/demo?scenario=dana-whitfield', 200, 'Language'],
    ['/v/demo/es', 200, 'Consentimiento'],
    ['/v/nowhere', 404, 'App'],
    ['/v/nowhere/es', 404, 'App'],
    ['/v/demo%00', 404, 'App'],
    ['/v/demo/fr', 404, 'App'],
    ['/v/demo/constructor', 404, 'App'],
    ['/f/simplified/your-name', 200, 'App'],
    ['/visit', 200, 'App'],
    ['/visit/thanks', 200, 'App'],
    ['/console/visits/12', 200, 'App'],
    ['/gallery', 200, 'App'],
    ['/somewhere/else', 404, 'App'],
  ])('%s is answered %i with the page %s', async (url, status, title) => {
    const { app } = await anApp(built)
    const answer = await app.inject({ url, headers: html })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body).toContain(`<title>${title}</title>`)
  })

  it('answers JSON where no page was asked for', async () => {
    const { app } = await anApp(built)
    for (const url of ['/api/nothing', '/assets/gone.js']) {
      const answer = await app.inject({ url, headers: { accept: '*/*' } })
      expect(answer.statusCode).toBe(404)
      expect(answer.json()).toMatchObject({ error: { code: 'not-found' } })
    }
  })

  it('allows exactly the inline parts of the page it sends', async () => {
    const { app } = await anApp(built)
    const policyOf = async (url: string) =>
      String((await app.inject({ url, headers: html })).headers['content-security-policy'])
    expect(await policyOf('/v/demo')).toBe(
      `default-src 'self'; script-src 'self' ${hash(script)}; style-src 'self' ${hash(style)}; ` +
        "img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; " +
        "form-action 'self'; frame-ancestors 'none'",
    )
    expect(await policyOf('/')).not.toContain('sha256')
    expect(await policyOf('/v/demo')).not.toMatch(/unsafe|upgrade-insecure-requests/)
  })

  it('carries the other security headers, and none that only https can keep', async () => {
    const { app } = await anApp(built)
    const { headers } = await app.inject({ url: '/', headers: html })
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' })
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('cross-origin-opener-policy')
  })

  it('asks browsers to check pages, and answers 304 to one that has this page', async () => {
    const { app } = await anApp(built)
    const first = await app.inject({ url: '/v/demo', headers: html })
    expect(first.headers['cache-control']).toBe('no-cache')
    const again = await app.inject({
      url: '/v/demo',
      headers: { ...html, 'if-none-match': String(first.headers.etag) },
    })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
  })

  it('lets browsers keep hashed assets for good and check other files', async () => {
    const { app } = await anApp(built)
    const asset = await app.inject({ url: '/assets/app-1a2b.js' })
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(asset.headers['content-type']).toMatch(/javascript/)
    expect((await app.inject({ url: '/icon.svg' })).headers['cache-control']).toBe('no-cache')
  })

  it('sends what the build compressed to who can read it', async () => {
    const files = {
      ...built,
      'index.html.br': brotliCompressSync(built['index.html']),
      'index.html.gz': gzipSync(built['index.html']),
      'assets/app-1a2b.js.br': brotliCompressSync(built['assets/app-1a2b.js']),
    }
    const { app } = await anApp(files)
    const encodingOf = async (url: string, accepted: string) =>
      (await app.inject({ url, headers: { 'accept-encoding': accepted } })).headers['content-encoding']
    expect(await encodingOf('/', 'gzip, deflate, br')).toBe('br')
    expect(await encodingOf('/', 'gzip')).toBe('gzip')
    expect(await encodingOf('/', 'br;q=0, gzip')).toBe('gzip')
    expect(await encodingOf('/', '')).toBeUndefined()
    expect(await encodingOf('/assets/app-1a2b.js', 'br')).toBe('br')
    expect(await encodingOf('/assets/app-1a2b.js', '')).toBeUndefined()
  })

  it('lets the service worker fetch from here alone, compressed or not, and be checked each time', async () => {
    const { app } = await anApp(built)
    for (const accepted of ['br', '']) {
      const { headers } = await app.inject({ url: '/sw.js', headers: { 'accept-encoding': accepted } })
      expect(headers['content-encoding']).toBe(accepted || undefined)
      expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'")
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['content-type']).toMatch(/javascript/)
    }
  })

  it('says what to do when nothing is built', async () => {
    const { app } = await anApp()
    const answer = await app.inject({ url: '/v/demo', headers: html })
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain('npm run build')
  })
})

it('tells whether the server is well', async () => {
  const { app } = await anApp()
  expect((await app.inject('/healthz')).json()).toEqual({ ok: true })
})
