import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A visit goes on with the build it began with, and fetches parts of it as late as the second form: so a build leaves the
 * files of the three before it where they are. Their names carry a hash of their content, so none is in another's way.
 */
const keptBuilds = 3

/**
 * Clears the way for a build: takes everything of the last one away but what lies under `assets`, which a server that is
 * running goes on sending meanwhile.
 * @param {string} client the folder of the built pages
 */
export function clearPages(client) {
  for (const name of namesIn(client)) {
    if (name !== 'assets') rmSync(join(client, name), { recursive: true })
  }
}

/**
 * Notes what a build has made, and removes what is neither of it nor of the last builds before it. Building the same
 * again counts as one build.
 * @param {string} client the folder of the built pages, with the manifest of the build
 * @param {string} list where the builds and their files are noted
 */
export function keepLastBuilds(client, list) {
  const made = filesOf(JSON.parse(readFileSync(join(client, '.vite', 'manifest.json'), 'utf8')), client)
  const before = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  const builds = [made, ...before.filter((build) => build.join() !== made.join()).slice(0, keptBuilds)]
  const kept = new Set(builds.flat())
  for (const name of namesIn(join(client, 'assets'))) {
    if (!kept.has(name.replace(/\.(?:br|gz)$/, ''))) rmSync(join(client, 'assets', name))
  }
  writeFileSync(list, JSON.stringify(builds))
}

/** The names of a build's files under `assets`: its chunks and styles, and the list that its pages name. */
function filesOf(manifest, client) {
  const page = readFileSync(join(client, 'index.html'), 'utf8')
  const named = /<meta name="build" content="\/([^"]+)">/.exec(page)?.[1]
  const chunks = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets])
  const files = [...chunks, ...(named ? [named] : [])].filter((file) => file.startsWith('assets/'))
  return [...new Set(files.map((file) => file.slice('assets/'.length)))].sort()
}

const namesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : [])
