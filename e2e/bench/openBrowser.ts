import { type Browser, chromium } from '@playwright/test'
import config from '../../playwright.config.ts'

/** The browser of the end-to-end tests, with their settings. `debugPort` lets another tool drive it too. */
export async function openBrowser(debugPort?: number): Promise<Browser> {
  const { executablePath, args = [] } = config.use?.launchOptions ?? {}
  const port = debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]
  return chromium.launch({ executablePath, args: [...args, ...port] })
}

/** A phone as most participants hold it. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }

/** How much slower than this machine a cheap phone is. */
export const slowdown = 4
