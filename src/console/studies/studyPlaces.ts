/** What there is to see of a study, in the order of its tabs; each below `/console/studies/:code`, with words at `study.place.ID`. */
export const studyPlaces = [
  { id: 'overview', path: '' },
  { id: 'live', path: '/live' },
  { id: 'results', path: '/results' },
] as const

/** The address of one of a study's places. */
export const studyAddress = (code: string, path = ''): string => `/console/studies/${code}${path}`
