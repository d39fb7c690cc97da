// @vitest-environment node
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

it('hashes inline scripts as a browser reads them, whatever the line ends of the file', () => {
  const policy = contentSecurityPolicy('<script type="module">\r\na()\r\n</script>')
  expect(policy).toContain(`script-src 'self' ${hash('\na()\n')};`)
})

it('hashes each inline part once, and neither empty ones nor those with a source', () => {
  const html =
    '<script>a()</script><SCRIPT>a()</SCRIPT><script src="/b.js"></script><style></style><style media="print">p{}</style>'
  const policy = contentSecurityPolicy(html)
  expect(policy.match(/sha256/g)).toHaveLength(2)
  expect(policy).toContain(`script-src 'self' ${hash('a()')};`)
  expect(policy).toContain(`style-src 'self' ${hash('p{}')};`)
})
