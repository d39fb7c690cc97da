/**
 * The images a style sheet names, as paths from the top of the site. A browser fetches those that a page uses; which
 * they are can't be read from the sheet, so all of them count.
 */
export function styleImages(css: string): string[] {
  const images = [...css.matchAll(/url\(\s*["']?\/([^"')\s]+)["']?\s*\)/gi)].map(([, path = '']) => path)
  return [...new Set(images)]
}
