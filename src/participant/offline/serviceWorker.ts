import { wayOf } from './wayOf.ts'

/**
 * The service worker, built to `/sw.js`. It only reads: what a visit needs is kept by its pages (`keepPages.ts`), each
 * build in a cache of its own, and the kept shell names the files of the build that kept it. So a visit goes on with
 * the build it began with, whatever the server has by now, and whatever version this worker is of.
 */

/** What is used of a worker's world; the compiler has the world of pages here. */
interface WorkerWorld {
  readonly location: Location
  readonly clients: { claim: () => Promise<void> }
  addEventListener: <Type extends keyof Heard>(type: Type, hear: (event: Heard[Type]) => void) => void
}
interface Heard {
  install: unknown
  activate: { waitUntil: (done: Promise<unknown>) => void }
  fetch: { readonly request: Request; respondWith: (answer: Promise<Response>) => void }
}

const world = self as unknown as WorkerWorld
const kept = (asked: Request | string) => caches.match(asked, { ignoreVary: true })
const keptShell = () => kept('/')

// The page that has just begun its visit is to be served as well, without a reload.
world.addEventListener('activate', (event) => {
  event.waitUntil(world.clients.claim())
})

world.addEventListener('fetch', (event) => {
  const { request } = event
  const way = wayOf(request, world.location.origin)
  if (way === 'file') event.respondWith(kept(request).then((file) => file ?? fetch(request)))
  if (way === 'visit') event.respondWith(keptShell().then((shell) => shell ?? fetch(request)))
  if (way === 'outside') event.respondWith(fetch(request).catch(async () => (await keptShell()) ?? Response.error()))
})
