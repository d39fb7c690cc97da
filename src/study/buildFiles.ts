/**
 * The files of a build that visits need, as addresses like `/assets/app-1a.js`: what a device keeps to open a visit again
 * without a network. The build writes the list (`src/commands/listFiles.ts`), and its name in every page.
 */
export interface BuildFiles {
  /** Of every visit: the application, its styles and their images, the simplified form. */
  always: string[]
  /** Words, by language. */
  words: Record<string, string[]>
  /** What is fetched apart for a form, by `id@version`. */
  forms: Record<string, string[]>
  /** Words that only such forms need, by `layer/language`. */
  layers: Record<string, string[]>
  /** What only some studies need, such as a shared device's (`kiosk`), by name and language. */
  more: Record<string, Record<string, string[]>>
}
