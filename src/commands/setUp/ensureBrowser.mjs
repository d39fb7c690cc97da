import { join } from 'node:path'
import { findBrowser } from './findBrowser.mjs'
import { hasChineseFont } from './hasChineseFont.mjs'
import { installOnDebian } from './installOnDebian.mjs'
import { runStep } from './runStep.mjs'

/**
 * Sees to a browser that tests can drive, and to a Chinese font for it. Packages must be installed.
 * @param {string} root the project's folder
 * @returns {Promise<string | null>} the path of the browser; null if there is none to be had
 */
export async function ensureBrowser(root) {
  const missing = [...(findBrowser(root) ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  if (missing.length > 0) await installOnDebian(missing, root)
  if (!hasChineseFont()) console.log('There is no Chinese font here: Chinese pages will show boxes.')
  if (!findBrowser(root)) {
    console.log('Downloading a browser for the tests.')
    const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
    await runStep(process.execPath, [playwright, 'install', 'chromium'], root)
  }
  const browser = findBrowser(root)
  if (!browser) console.error('There is no browser for the tests. Install Chromium, or set CHROMIUM_PATH to one.')
  return browser
}
