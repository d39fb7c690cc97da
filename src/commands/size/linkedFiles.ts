import { styleImages } from './styleImages.ts'

const loadingRel = /\brel="?(?:[^">]*\s)?(?:stylesheet|icon|modulepreload|preload|manifest)\b/i

/**
 * The files of ours that an HTML page asks for up to its load event, as paths from the top of the site: scripts, styles,
 * preloads, icons and images, in order. What a script fetches after that event isn't among them.
 */
export function linkedFiles(html: string): string[] {
  const sources = [...html.matchAll(/<(?:script|img|source)\b[^>]*?\ssrc="([^"]+)"/gi)].map(([, source = '']) => source)
  const links = [...html.matchAll(/<link\b[^>]*>/gi)]
    .filter(([link]) => loadingRel.test(link))
    .map(([link]) => /\bhref="([^"]+)"/i.exec(link)?.[1] ?? '')
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].flatMap(([, css = '']) => styleImages(css))
  const ours = [...links, ...sources]
    .filter((source) => source.startsWith('/') && !source.startsWith('//'))
    .map((source) => source.slice(1))
  return [...new Set([...ours, ...styles])]
}
