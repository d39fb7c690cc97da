import { expect, it } from 'vitest'
import { locales } from '../../instrumentation/locale.ts'
import { buildFiles } from './buildFiles.ts'
import type { Chunk, Manifest, Site } from './site.ts'

const layers = ['long', 'agency']
const words = (source: (locale: string) => string, file: string): Record<string, Chunk> =>
  Object.fromEntries(locales.map((locale) => [source(locale), { file: `assets/${file}-${locale}.js` }]))
const wordSources = locales.flatMap((locale) => [
  `src/i18n/bundles/${locale}.ts`,
  ...layers.map((layer) => `src/i18n/bundles/${layer}/${locale}.ts`),
])

/** A build as Vite describes it: the plain long form lies under a name of its own, and imports the long one. */
const manifest: Manifest = {
  'index.html': { file: 'assets/index.js', dynamicImports: ['src/participant/openParticipant.tsx'] },
  'src/participant/openParticipant.tsx': {
    file: 'assets/participant.js',
    css: ['assets/participant.css'],
    dynamicImports: [
      ...wordSources,
      'src/forms/long.ts',
      '_longPlain-1a.js',
      '_longPaged-1a.js',
      'src/forms/pilot2014.ts',
      'src/participant/portal/portalParts.tsx',
    ],
  },
  'src/forms/long.ts': { file: 'assets/long.js', imports: ['index.html'] },
  '_longPlain-1a.js': { file: 'assets/longPlain.js', imports: ['src/forms/long.ts'] },
  '_longPaged-1a.js': { file: 'assets/longPaged.js' },
  'src/forms/pilot2014.ts': { file: 'assets/pilot2014.js' },
  'src/participant/portal/portalParts.tsx': {
    file: 'assets/portal.js',
    css: ['assets/portal.css'],
    imports: ['src/participant/openParticipant.tsx'],
  },
  ...words((locale) => `src/i18n/bundles/${locale}.ts`, 'words'),
  'src/participant/kiosk/Kiosk.tsx': { file: 'assets/Kiosk.js', imports: ['src/participant/openParticipant.tsx'] },
  'src/participant/kiosk/clearLeftVisit.ts': { file: 'assets/clearLeftVisit.js' },
  ...words((locale) => `locales/${locale}/kiosk.json`, 'kiosk'),
  'src/participant/helper/HelperTools.tsx': { file: 'assets/HelperTools.js' },
  'src/participant/helper/FollowUpPage.tsx': { file: 'assets/FollowUpPage.js' },
  ...words((locale) => `locales/${locale}/helper.json`, 'helper'),
  'src/participant/questionnaires/LongScale.tsx': { file: 'assets/LongScale.js', css: ['assets/scales.css'] },
  ...words((locale) => `locales/${locale}/scales.json`, 'scales'),
  ...layers.reduce((all, layer) => ({ ...all, ...words((at) => `src/i18n/bundles/${layer}/${at}.ts`, layer) }), {}),
}

const texts: Record<string, string> = {
  'index.html': '<link rel="icon" href="/mark.svg"><script type="module" src="/assets/index.js"></script>',
  'assets/participant.css': 'input{background:url(/img/tick.svg)}',
  'assets/portal.css': 'select{background:url(/img/arrow.svg)}',
}
const site: Site = { manifest, has: () => true, read: (path) => Buffer.from(texts[path] ?? '') }

it('lists what every visit needs, and apart from it each language and each other form', () => {
  const { always, words, forms, layers: ofLayers, more } = buildFiles(site)
  expect(always.toSorted()).toEqual([
    '/assets/index.js',
    '/assets/participant.css',
    '/assets/participant.js',
    '/img/tick.svg',
    '/mark.svg',
  ])
  expect(more.kiosk?.es).toEqual(['/assets/Kiosk.js', '/assets/clearLeftVisit.js', '/assets/kiosk-es.js'])
  expect(more.scales?.['zh-Hant']).toEqual(['/assets/LongScale.js', '/assets/scales.css', '/assets/scales-zh-Hant.js'])
  expect(words.es).toEqual(['/assets/words-es.js'])
  const parts = ['/assets/portal.js', '/assets/portal.css', '/img/arrow.svg']
  expect(forms).toEqual({
    'long@1': ['/assets/long.js', ...parts],
    'long-plain@1': ['/assets/longPlain.js', '/assets/long.js', ...parts],
    'long-paged@1': ['/assets/longPaged.js', ...parts],
    'pilot-2014@1': ['/assets/pilot2014.js', ...parts],
  })
  expect(ofLayers['agency/zh-Hant']).toEqual(['/assets/agency-zh-Hant.js'])
  expect(Object.keys(ofLayers)).toHaveLength(8)
})

it('fails where the build has no chunk for a form', () => {
  const without = Object.fromEntries(Object.entries(manifest).filter(([key]) => key !== '_longPaged-1a.js'))
  const participant = { file: 'assets/participant.js', dynamicImports: wordSources }
  const broken = { ...site, manifest: { ...without, 'src/participant/openParticipant.tsx': participant } }
  expect(() => buildFiles(broken)).toThrow('longPaged')
})
