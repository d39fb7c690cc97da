/**
 * Where the list of this build's files lies. It names the build: two that differ in any file have different ones. Pages
 * served from source have none.
 */
export const buildOf = (page: Document): string | undefined =>
  page.querySelector<HTMLMetaElement>('meta[name="build"]')?.content

/** What a build's cache is called. */
export const cacheOf = (build: string) => `timetax ${build}`

/** The build whose files this device keeps, if any. Rejects where the browser keeps none. */
export async function keptBuild(): Promise<string | undefined> {
  const prefix = cacheOf('')
  const names = 'caches' in globalThis ? await caches.keys() : []
  return names.find((name) => name.startsWith(prefix))?.slice(prefix.length)
}
