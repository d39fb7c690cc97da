import { outcomes } from '../../instrumentation/event.ts'
import { locales } from '../../instrumentation/locale.ts'

/** What the list of visits can be narrowed by; the names are those of the query, here and at the server. */
export const filterNames = ['study', 'lang', 'scenario', 'outcome', 'device'] as const
export type FilterName = (typeof filterNames)[number]
/** What observers don't see of a visit, so that they can't narrow by it. */
export const hiddenFilters: readonly FilterName[] = ['scenario', 'outcome']
/** Empty means any. */
export type Filters = Record<FilterName, string> & { page: number }

/** Choices that don't depend on the studies there are. */
export const fixedChoices = {
  lang: locales,
  outcome: [...outcomes, 'unfinished'],
  device: ['phone', 'tablet', 'desktop'],
} as const

const code = /^[a-z0-9]+(-[a-z0-9]+)*$/
const fits: Record<FilterName, (value: string) => boolean> = {
  study: (value) => code.test(value),
  lang: (value) => isOneOf(fixedChoices.lang, value),
  scenario: (value) => code.test(value),
  outcome: (value) => isOneOf(fixedChoices.outcome, value),
  device: (value) => isOneOf(fixedChoices.device, value),
}

/** Reads the address of the list; a value that can't be meant is passed over, so that an old link still opens. */
export function readFilters(query: URLSearchParams): Filters {
  const value = (name: FilterName) => {
    const given = query.get(name) ?? ''
    return fits[name](given) ? given : ''
  }
  return {
    study: value('study'),
    lang: value('lang'),
    scenario: value('scenario'),
    outcome: value('outcome'),
    device: value('device'),
    page: pageNumber(query.get('page')),
  }
}

/** The query of an address: only what narrows the list, so that links stay short. */
export function writeFilters(filters: Filters): string {
  const query = new URLSearchParams()
  for (const name of filterNames) if (filters[name] !== '') query.set(name, filters[name])
  if (filters.page > 1) query.set('page', String(filters.page))
  return query.toString()
}

/** The filters that an observer has. */
export function withoutHidden(filters: Filters): Filters {
  return { ...filters, ...Object.fromEntries(hiddenFilters.map((name) => [name, ''])) }
}

/** Whether anything narrows the list. */
export function isNarrowed(filters: Filters): boolean {
  return filterNames.some((name) => filters[name] !== '')
}

function pageNumber(given: string | null): number {
  return given !== null && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 1
}

function isOneOf(choices: readonly string[], value: string): boolean {
  return choices.includes(value)
}
