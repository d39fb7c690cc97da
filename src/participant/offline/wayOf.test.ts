import { expect, it } from 'vitest'
import { wayOf } from './wayOf.ts'

const origin = 'https://timetax.example.org'
const opens = (path: string) => wayOf({ method: 'GET', mode: 'navigate', url: `${origin}${path}` }, origin)
const fetches = (path: string, method = 'GET') => wayOf({ method, mode: 'cors', url: `${origin}${path}` }, origin)

it.each(['/', '/f/simplified/rent', '/f/long/people/1f/person', '/visit', '/visit/thanks', '/visit/print/r1', '/?x=1'])(
  '%s is a page of the visit under way',
  (path) => {
    expect(opens(path)).toBe('visit')
  },
)

it.each(['/v/demo', '/v/demo/es?scenario=dana-whitfield', '/sheet/dana-whitfield/en'])(
  '%s is a page that comes from the network where there is one',
  (path) => {
    expect(opens(path)).toBe('outside')
  },
)

it.each([
  '/console',
  '/console/visits/1',
  '/forms',
  '/forms/long',
  '/rules',
  '/i/abc',
  '/healthz',
  '/api/me',
  '/visits',
])('%s is never answered by the worker, opened or fetched', (path) => {
  expect(opens(path)).toBe('not ours')
  expect(fetches(path)).toBe('not ours')
})

it('files of pages are answered, writes and other servers never', () => {
  expect(fetches('/assets/app-1a.js')).toBe('file')
  expect(fetches('/img/correct8.svg')).toBe('file')
  expect(fetches('/mark.svg')).toBe('file')
  expect(fetches('/')).toBe('not ours')
  expect(fetches('/assets/app-1a.js', 'POST')).toBe('not ours')
  expect(fetches('/api/visits/1/events', 'POST')).toBe('not ours')
  expect(wayOf({ method: 'GET', mode: 'cors', url: 'https://elsewhere.example/assets/a.js' }, origin)).toBe('not ours')
})
