import { readFileSync, writeFileSync } from 'node:fs'
import { renderFirstPages } from '../../dist/server/prerender.js'

/**
 * Writes the first pages of a visit as HTML beside the built shell: the language page, which needs no script of ours,
 * and a consent page for each language, which the application takes over. Styles stand inline, so that they paint with
 * the first packet.
 */

const client = 'dist/client'
const shell = readFileSync(`${client}/index.html`, 'utf8')
const manifest = JSON.parse(readFileSync(`${client}/.vite/manifest.json`, 'utf8'))

const entry = manifest['index.html']
const styles = (entry.css ?? []).map((file) => readFileSync(`${client}/${file}`, 'utf8').trim()).join('')
const withInlineStyles = shell
  .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
  .replace('</head>', `<style>${styles}</style></head>`)

/** The files a chunk needs, its own first. */
function filesOf(name, seen = new Set()) {
  const chunk = manifest[name]
  if (!chunk || seen.has(chunk.file)) return []
  seen.add(chunk.file)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((one) => filesOf(one, seen))]
}

const keepEarlyPress = `(function(){var p,k=function(e){var b=e.target.closest&&e.target.closest('#consent-yes,#consent-no');if(b&&!(p&&p.id===b.id)){p={id:b.id,timeStamp:e.timeStamp};b.setAttribute('aria-disabled','true')}};addEventListener('click',k,true);window.takeEarlyPress=function(){removeEventListener('click',k,true);return p}})()`
const followAddress = `(function(){var l=document.querySelectorAll('a[data-locale]'),p=location.pathname.replace(/\\/$/,'');for(var i=0;i<l.length;i++)l[i].href=p+'/'+l[i].getAttribute('data-locale')+location.search})()`
const chunks = filesOf('src/participant/openParticipant.tsx')
const participantStyles = manifest['src/participant/openParticipant.tsx']?.css ?? []
const fetchLater = `addEventListener('load',function(){setTimeout(function(){${JSON.stringify([...new Set([...filesOf('index.html'), ...chunks, ...participantStyles])])}.forEach(function(f){var l=document.createElement('link');l.rel='prefetch';l.href='/'+f;document.head.appendChild(l)})},200)})`

const { language, consent, needsScript } = await renderFirstPages()
const noscript = needsScript
  .map(({ locale, text }) => `<p lang="${locale}" data-locale="${locale}">${text}</p>`)
  .join('')

writeFileSync(
  `${client}/language.html`,
  withInlineStyles
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(
      '<div id="root"></div>',
      `<div id="root">${language}</div><noscript>${noscript}</noscript><script>${followAddress}</script><script>${fetchLater}</script>`,
    ),
)

for (const { locale, html, title } of consent) {
  const preloads = [...new Set([...chunks, ...filesOf(`src/i18n/bundles/${locale}.ts`)])]
    .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
    .join('')
  writeFileSync(
    `${client}/consent.${locale}.html`,
    withInlineStyles
      .replace('<html lang="en"', `<html lang="${locale}"`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
      .replace('</head>', `${preloads}</head>`)
      .replace('<div id="root"></div>', () => `<div id="root">${html}</div><script>${keepEarlyPress}</script>`),
  )
}

writeFileSync(`${client}/index.html`, withInlineStyles)
