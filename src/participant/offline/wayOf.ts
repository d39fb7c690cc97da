/**
 * How the service worker answers a request: `visit`, a page of the visit under way; `outside`, a page that comes before
 * or beside it; `file`, something that pages are made of; `not ours`, anything else, which the browser does as if there
 * were no worker.
 */
export type Way = 'visit' | 'outside' | 'file' | 'not ours'

const ways: readonly [Way, RegExp][] = [
  ['visit', /^\/(?:$|f\/|visit(?:\/|$))/],
  ['outside', /^\/(?:v|sheet)\//],
]
const files = /^\/(?:assets\/|img\/|mark\.svg$)/

/**
 * Says how a request is answered. What isn't named here is not ours: the console, everything under `/api`, and whatever
 * address is added without thinking of this.
 * @param origin the worker's own, like `https://timetax.example.org`
 */
export function wayOf({ method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>, origin: string): Way {
  const asked = new URL(url)
  if (method !== 'GET' || asked.origin !== origin) return 'not ours'
  if (mode !== 'navigate') return files.test(asked.pathname) ? 'file' : 'not ours'
  return ways.find(([, addresses]) => addresses.test(asked.pathname))?.[0] ?? 'not ours'
}
