import type { Locator } from '@playwright/test'

/** What a participant touches a page with. */
export interface Hands {
  /** Follows a link or presses a button. */
  presses: (target: Locator) => Promise<void>
  /** Ticks a round button; ticks or unticks a box. */
  ticks: (control: Locator) => Promise<void>
  /** Takes one of a list to pull down, by its value. */
  picks: (list: Locator, value: string) => Promise<void>
  /** Replaces what stands in a field. */
  types: (field: Locator, text: string) => Promise<void>
}

/** A finger or a mouse. The words beside a control are what one taps. */
export const finger: Hands = {
  presses: (target) => target.click(),
  ticks: async (control) =>
    control
      .page()
      .locator(`label[for="${await control.getAttribute('id')}"]`)
      .click(),
  picks: async (list, value) => void (await list.selectOption(value)),
  types: (field, text) => field.fill(text),
}
