import type { BrowserContext } from '@playwright/test'
import { test as withServer } from './server.ts'

/** Collects what a browser complains about, and fails the test for what was not expected. */
export class Guard {
  private readonly faults: string[] = []
  private readonly expected: RegExp[] = []

  /** Names a complaint that belongs to the test: a refused sign-in, a lost network. */
  expects(...patterns: RegExp[]) {
    this.expected.push(...patterns)
  }

  /** Errors, broken content security policies and failed downloads of every page of the context. */
  async watch(context: BrowserContext) {
    context.on('weberror', (error) => this.faults.push(`error: ${error.error().message}`))
    context.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()} (${message.location().url})`)
    })
    await context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
        console.error(`content security policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
      ),
    )
  }

  unexpected = (): string[] => this.faults.filter((fault) => !this.expected.some((pattern) => pattern.test(fault)))
}

/** Tests in which no page may complain about anything. */
export const test = withServer.extend<{ guard: Guard }>({
  actionTimeout: 10_000,
  guard: [
    async ({ context }, use) => {
      const guard = new Guard()
      await guard.watch(context)
      await use(guard)
      withServer.expect(guard.unexpected(), 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],
})
export { expect } from '@playwright/test'
