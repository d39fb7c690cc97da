import type { Locator, Page } from '@playwright/test'
import { defaultParameters } from '../../src/prediction/defaultParameters.ts'
import { type Rates, ratesAt } from '../../src/prediction/parameters.ts'
import { secondsOf, timeOf } from '../../src/prediction/timeOf.ts'
import { noWork } from '../../src/prediction/work.ts'

/** What somebody's eyes and hands have to do, counted. */
export interface Toil {
  words: number
  presses: number
  characters: number
}

/**
 * The speed at which a newcomer goes through the console. Reading 200 words a minute: between the 150 that predictions
 * take for participants and the 238 of adults who read for themselves (measurement D, Brysbaert 2019). All else as
 * predictions have it (measurement D, `defaultParameters`): 1.35 s to make up one's mind before each press and 1.1 s to
 * press (KLM), and letters at the slowest speed of a keyboard, 15 words a minute.
 */
const rates: Rates = {
  ...ratesAt(defaultParameters, 'typical'),
  readEnglish: 200,
  typeOnDesktop: defaultParameters.typeOnDesktop.slow,
}

/** How long somebody at that speed needs, in seconds. */
export function secondsFor({ words, presses, characters }: Toil): number {
  const work = { ...noWork, text: words, decisions: presses, taps: presses, characters }
  return secondsOf(timeOf(work, rates, { language: 'en', device: 'desktop' }))
}

/**
 * Somebody who sees the console for the first time. Every line that a screen shows is read, once: the whole screen, not
 * only what leads on. Each press, each choice from a list and each letter counts.
 */
export class Newcomer {
  readonly toil: Toil = { words: 0, presses: 0, characters: 0 }
  /** Words that stood folded on the way: offered, and not read. */
  folded = 0
  /** What was read on which screen, for the test's report. */
  readonly screens: { name: string; words: number }[] = []
  private readonly read = new Set<string>()

  constructor(readonly page: Page) {}

  /** Reads what isn't known yet of the open screen. */
  async reads(name: string, screen: Locator = this.page.locator('main')) {
    const { shown, folded } = await screen.evaluate(linesOf)
    this.readsText(name, shown.join('\n'))
    this.folded += wordsIn(folded.filter((line) => !this.read.has(line)))
  }

  readsText(name: string, text: string) {
    const lines = text.split('\n').filter((line) => !this.read.has(line))
    for (const line of lines) this.read.add(line)
    const words = wordsIn(lines)
    this.toil.words += words
    this.screens.push({ name, words })
  }

  async presses(target: Locator) {
    await target.click()
    this.toil.presses += 1
  }

  /** Goes to a field, empties it and types. */
  async types(field: Locator, text: string) {
    await field.fill(text)
    this.toil.presses += 1
    this.toil.characters += text.length
  }

  /** Opens a list, reads the one it takes, takes it. */
  async picks(list: Locator, label: string) {
    await list.selectOption({ label })
    this.toil.presses += 2
    this.readsText(`list: ${label}`, label)
  }
}

const wordsIn = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + (line.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0)

/** The lines that an eye sees, and those folded away; no lists that aren't pulled down, nothing for screen readers alone. */
function linesOf(root: Element): { shown: string[]; folded: string[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const lines: { shown: string[]; folded: string[] } = { shown: [], folded: [] }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [parent, line] = [node.parentElement, node.textContent?.replace(/\s+/g, ' ').trim()]
    if (!line || !parent || parent.closest('option, .visually-hidden')) continue
    if (parent.checkVisibility()) lines.shown.push(line)
    else if (parent.closest('details:not([open])')) lines.folded.push(line)
  }
  return lines
}
