/** What a link asks for; what it leaves open the study decides. */
export interface Asked {
  /** A household; else the next in turn. */
  scenario?: string | undefined
  /** Runs in a row; else the study's usual visit. */
  sequence?: string | undefined
}

/** The path a participant opens to take part in a study. */
export function participantPath(study: string, { scenario, sequence }: Asked = {}): string {
  const query = new URLSearchParams({ ...(sequence ? { sequence } : {}), ...(scenario ? { scenario } : {}) }).toString()
  return `/v/${study}${query === '' ? '' : `?${query}`}`
}

/** The path that one person opens, once. */
export const personalPath = (study: string, link: string): string => `/v/${study}?link=${link}`
