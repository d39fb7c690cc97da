import { writeFilters, type Filters } from './filters.ts'

/** Where the server keeps the list these filters ask for. */
export function visitsPath(filters: Filters): string {
  return withQuery('/api/console/visits', filters)
}

/** The address of that list in the console. */
export function visitsAddress(filters: Filters): string {
  return withQuery('/console', filters)
}

function withQuery(path: string, filters: Filters): string {
  const query = writeFilters(filters)
  return query === '' ? path : `${path}?${query}`
}
