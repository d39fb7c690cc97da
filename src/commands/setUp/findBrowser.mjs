import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

/** How systems call a Chromium, the freest first. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where macOS and Windows keep them, which no search path knows. */
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser that tests drive: the one of `CHROMIUM_PATH`, else one of the system, else Playwright's own.
 * @param {string} root the project's folder
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | null} the path of its program; null if there is none
 */
export function findBrowser(root, env = process.env) {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const candidates = [env.CHROMIUM_PATH, ...onPath, ...elsewhere, playwrightsOwn(root)]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

function playwrightsOwn(root) {
  try {
    return createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath()
  } catch {
    // Packages aren't installed, or this Playwright has no Chromium for the system.
    return null
  }
}
