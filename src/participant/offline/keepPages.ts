import type { BuildFiles } from '../../study/buildFiles.ts'
import { buildOf, cacheOf } from './build.ts'

/** What a visit needs at this point. */
export interface Needed {
  locale: string
  /** Names of its forms, those to come only once they are fetched anyway. */
  forms: readonly string[]
  /** Words beside the language's own that these forms need. */
  layers: readonly string[]
  /** What not every visit has, by its name in the list of the build's files. */
  more?: readonly string[]
}

const shell = '/'

/**
 * Keeps on this device what the visit needs to be opened again without a network, and has the service worker answer from
 * it. Every file has been downloaded by the page, or is about to be; the browser hands it over without asking again.
 * @returns whether all of it is kept. False over plain http, in private windows without a store, on a full device, and
 * where the server has another build by now: then nothing is promised, and nothing is worse than without this.
 */
export async function keepPages(needed: Needed): Promise<boolean> {
  const build = buildOf(document)
  if (!build || !('serviceWorker' in navigator) || !('caches' in window)) return false
  try {
    // Asked for each time, as it has no build: a browser that kept an old one would go on serving by old rules.
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
    // Some browsers take the request and do nothing.
    if (!(await navigator.serviceWorker.getRegistration())) return false
    if (!(await fill(build, needed))) return false
    await navigator.serviceWorker.ready
    return true
  } catch {
    return false
  }
}

/** Takes everything kept off this device. */
export async function forgetPages(exceptBuild?: string): Promise<void> {
  if (!('caches' in globalThis)) return
  const others = (await caches.keys()).filter(
    (name) => name.startsWith(cacheOf('')) && name !== cacheOf(exceptBuild ?? ''),
  )
  await Promise.all(others.map((name) => caches.delete(name)))
}

/** The shell comes last: a worker that finds it may rely on everything it names. */
async function fill(build: string, needed: Needed): Promise<boolean> {
  await forgetPages(build)
  const cache = await caches.open(cacheOf(build))
  const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  if (!here.has(build)) await cache.add(build)
  const missing = filesFor(await filesOf(cache, build), needed).filter((file) => !here.has(file))
  await cache.addAll(missing)
  return here.has(shell) || keepShell(cache, build)
}

async function filesOf(cache: Cache, build: string): Promise<BuildFiles> {
  const list = await cache.match(build, { ignoreVary: true })
  return (await list?.json()) as BuildFiles
}

function filesFor({ always, words, forms, layers, more }: BuildFiles, needed: Needed): string[] {
  const wanted = [
    always,
    words[needed.locale],
    ...needed.forms.map((form) => forms[form]),
    ...needed.layers.map((layer) => layers[`${layer}/${needed.locale}`]),
    ...(needed.more ?? []).map((name) => more[name]?.[needed.locale]),
  ]
  return [...new Set(wanted.flatMap((files) => files ?? []))]
}

async function keepShell(cache: Cache, build: string): Promise<boolean> {
  const answer = await fetch(shell, { cache: 'no-cache' })
  const isOfThisBuild = answer.ok && (await answer.clone().text()).includes(build)
  if (isOfThisBuild) await cache.put(shell, answer)
  return isOfThisBuild
}
