import { expect, type Page } from '@playwright/test'

/** The addresses of everything that the device keeps of pages, to open them without a network. */
export const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = await Promise.all(all.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })

/** Waits until the visit can be opened again without a network. */
export async function isKept(page: Page): Promise<void> {
  const state = () =>
    page.evaluate(async () => ({
      isAnswered: navigator.serviceWorker.controller !== null,
      hasShell: (await caches.match('/', { ignoreVary: true })) !== undefined,
    }))
  await expect.poll(state, { message: 'what is kept of the pages' }).toEqual({ isAnswered: true, hasShell: true })
}
