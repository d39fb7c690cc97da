import type { CountyId } from './counties.ts'

/**
 * The English name of a county without the word "County": `san-luis-obispo` → `San Luis Obispo`.
 * Names for pages, in each language, are in `locales/<locale>/counties.json`.
 */
export function countyName(id: CountyId): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
