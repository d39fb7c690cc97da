import { expect, test } from '@playwright/test'
import type { troubles } from './networkTroubles.ts'
import { networkTroubles } from './networkTroubles.ts'

// The short form of what `npm run faults` does to the network and to what devices keep, with the same assertions.

const words: Record<keyof typeof troubles, string> = {
  offline: 'a visit without a network, with reloads and closed tabs,',
  slow: 'a visit over a slow network that loses answers',
  full: 'a visit on a device that gets full',
  nothingKept: 'a visit in a private window that keeps nothing',
  withoutDatabase: 'a visit without a network in a browser without a database',
}

for (const name of Object.keys(words) as (keyof typeof troubles)[]) {
  test(`${words[name]} loses and doubles nothing, and its moderator is told`, async () => {
    test.slow()
    for (const { what, value, isRight } of await networkTroubles(name, 1)) {
      expect.soft(isRight, `${what}: ${value}`).toBe(true)
    }
  })
}
