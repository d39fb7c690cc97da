import { createHash } from 'node:crypto'

/**
 * The content security policy of a page: our own files, and the inline scripts and styles this very page holds, by
 * their hashes. No `upgrade-insecure-requests`: phones in a lab open plain http.
 */
export function contentSecurityPolicy(html: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineHashes(html, 'script')].join(' '),
    ["style-src 'self'", ...inlineHashes(html, 'style')].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function inlineHashes(html: string, element: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${element}(\\s[^>]*)?>([\\s\\S]*?)</${element}\\s*>`, 'gi'))
  const contents = [...elements]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes))
    .map(([, , text]) => text)
  return [...new Set(contents)].filter(Boolean).map((text = '') => `'sha256-${sha256(text)}'`)
}

/** A browser hashes what it has parsed, and parsing turns every line end into one line feed. */
function sha256(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')
}
