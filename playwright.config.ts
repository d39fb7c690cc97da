import { defineConfig } from '@playwright/test'
import { existsSync } from 'node:fs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const executablePath = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path))

/** Chromium's own background traffic fails on closed networks and slows every start. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  retries: 1,
  reporter: process.env.E2E_REPORTER ? [[process.env.E2E_REPORTER]] : [['list']],
  outputDir: 'test-results',
  use: {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    trace: 'off',
    screenshot: 'off',
    video: 'off',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', ...quiet] },
  },
})
