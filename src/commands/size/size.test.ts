import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkSize } from './checkSize.ts'
import { chunkFiles } from './chunkFiles.ts'
import { describeDownload } from './describeDownload.ts'
import { linkedFiles } from './linkedFiles.ts'
import type { Manifest, Site } from './site.ts'

const words = (locale: string) => ({ [`src/i18n/bundles/${locale}.ts`]: { file: `assets/${locale}.js` } })

const manifest: Manifest = {
  'index.html': {
    file: 'assets/index.js',
    dynamicImports: ['src/app/openConsole.tsx', 'src/participant/openParticipant.tsx'],
  },
  'src/app/openConsole.tsx': { file: 'assets/console.js', imports: ['_shared.js'] },
  'src/participant/openParticipant.tsx': {
    file: 'assets/participant.js',
    imports: ['_shared.js'],
    css: ['assets/participant.css'],
    dynamicImports: ['src/forms/long.ts'],
  },
  'src/forms/long.ts': { file: 'assets/long.js' },
  '_shared.js': {
    file: 'assets/shared.js',
    imports: ['index.html'],
    dynamicImports: ['en', 'es', 'zh-Hant', 'zh-Hans'].map((locale) => `src/i18n/bundles/${locale}.ts`),
  },
  ...words('en'),
  ...words('es'),
  ...words('zh-Hant'),
  ...words('zh-Hans'),
}

/** Bytes that no compression makes fewer. */
const incompressible = (bytes: number) => randomBytes(bytes)

/** A small site; `files` replaces or adds some of it. */
function aSite(files: Record<string, string | Buffer> = {}): Site {
  const all: Record<string, string | Buffer> = {
    'language.html': '<link rel="icon" href="/mark.svg">',
    'index.html': '<script type="module" src="/assets/index.js"></script>',
    'mark.svg': '<svg/>',
    'assets/participant.css': 'input{background:url(/img/tick.svg)}',
    'img/tick.svg': '<svg/>',
    'assets/console.js': incompressible(300_000),
    'assets/long.js': incompressible(300_000),
    ...Object.fromEntries(
      ['index', 'participant', 'shared', 'en', 'es', 'zh-Hant', 'zh-Hans'].map((name) => [`assets/${name}.js`, name]),
    ),
    ...Object.fromEntries(['en', 'es', 'zh-Hant', 'zh-Hans'].map((locale) => [`consent.${locale}.html`, locale])),
    ...files,
  }
  const read = (path: string) => {
    const content = all[path]
    if (content === undefined) throw new Error(`no ${path}`)
    return Buffer.from(content)
  }
  return { manifest, has: (path) => path in all, read }
}

describe('checkSize', () => {
  it('finds no fault in a small site, however heavy the console and the long form are', () => {
    expect(checkSize(aSite()).faults).toEqual([])
  })

  it('says which visit is too heavy, by how much, and what weighs most', () => {
    const { faults } = checkSize(aSite({ 'assets/es.js': incompressible(261_000) }))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(
      /^Simplified visit in es: 26\d{4} bytes, \d{4} above the bar of 260000\. .*assets\/es\.js/,
    )
  })

  it('says where a simplified visit downloads pages or words of the long form', () => {
    const faults = (file: string) =>
      checkSize(aSite({ 'assets/shared.js': file, 'assets/long.js': 'ref:`L57`' })).faults
    expect(faults('ref:`S33`')).toEqual([])
    expect(faults('[{id:`rights`,ref:`L57`}]')).toEqual([
      'Simplified visit: assets/shared.js holds pages or words of the long form.',
    ])
    expect(
      faults('{lead:`Scroll through the following text in its entirety before acknowledging the statements below.`}'),
    ).toHaveLength(1)
  })

  it('counts what all visits share in each of them', () => {
    const { faults } = checkSize(aSite({ 'assets/shared.js': incompressible(261_000) }))
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(
      ['en', 'es', 'zh-Hant', 'zh-Hans'].map((locale) => `Simplified visit in ${locale}`),
    )
  })

  it('counts images that only style sheets name, and the service worker where there is one', () => {
    const files = checkSize(aSite({ 'sw.js': 'x' })).downloads[1]?.files.map(({ file }) => file)
    expect(files).toEqual(expect.arrayContaining(['img/tick.svg', 'mark.svg', 'sw.js']))
  })

  it('holds the first screen to its bytes and to its requests', () => {
    const links = Array.from({ length: 5 }, (_, index) => `<script src="/${index}.js"></script>`).join('')
    const scripts = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${index}.js`, incompressible(25_000)]))
    const { faults } = checkSize(aSite({ 'language.html': links, ...scripts }))
    expect(faults).toEqual(
      expect.arrayContaining([expect.stringContaining('First screen: 125'), 'First screen: 6 requests, 5 at most.']),
    )
  })

  it('fails on a page that links to a file nobody built', () => {
    expect(() => checkSize(aSite({ 'language.html': '<img src="/gone.png">' }))).toThrow('gone.png')
  })
})

describe('linkedFiles', () => {
  it('finds scripts, styles, preloads, icons and images, each once, and nothing fetched later or elsewhere', () => {
    const html = `
      <link rel="stylesheet" crossorigin href="/a.css"><link rel="modulepreload" href="/b.js">
      <link href="/c.svg" rel="shortcut icon"><link rel="prefetch" href="/later.js"><link rel="canonical" href="/v/demo">
      <script type="module" src="/b.js"></script><img alt="" src="/d.png"><script>let href="/e.js"</script>
      <style>p{background:url("/f.png")}i{background:url(data:image/png;base64,AA)}</style>
      <script src="https://elsewhere.example/g.js"></script>`
    expect(linkedFiles(html).sort()).toEqual(['a.css', 'b.js', 'c.svg', 'd.png', 'f.png'])
  })
})

describe('chunkFiles', () => {
  it('says which chunk the manifest lacks', () => {
    expect(() => chunkFiles({}, 'src/gone.ts', () => false)).toThrow('the manifest has no src/gone.ts')
  })
})

describe('describeDownload', () => {
  it('prints each file and the sum against the bar', () => {
    const text = describeDownload({ what: 'First screen', files: [{ file: 'a.html', bytes: 90 }], bytes: 90, bar: 100 })
    expect(text).toBe('First screen (bytes, gzip)\n  90  a.html\n  90  of 100, in 1 files')
  })
})
