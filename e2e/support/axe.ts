import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every violation axe sees on the open page, as `rule: element (what to do)`. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Legacy mode runs in the page itself: the other one opens a second tab each time, for frames we don't have.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(standards).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `axe ${id}: ${target.join(' ')} (${help})`),
  )
}
