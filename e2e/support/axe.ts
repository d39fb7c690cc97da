import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What we use of axe inside the page. */
interface Axe {
  run: (
    on: Document,
    options: { runOnly: string[]; resultTypes: string[] },
  ) => Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }>
}

// `AxeBuilder` puts axe into the page anew for each look, which triples the time of a visit of a hundred looks.
const own = createRequire(import.meta.url)
const script = readFileSync(createRequire(own.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')

/** Every violation axe sees on the open page, as `rule: element (what to do)`. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script)
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `axe ${id}: ${target.join(' ')} (${help})`),
    )
  }, standards)
}
