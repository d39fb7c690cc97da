/** The path a participant opens to take part in a study, with one scenario or with whichever is next. */
export function participantPath(study: string, scenario?: string): string {
  const query = scenario === undefined ? '' : `?${new URLSearchParams({ scenario })}`
  return `/v/${study}${query}`
}

/** Whether an address works on this computer alone, so that a phone can't follow it. */
export function isThisComputerOnly(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\./.test(hostname) || hostname === '[::1]'
}
