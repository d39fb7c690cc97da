import type { Source } from '../../../eligibility/parameters/parametersFile.ts'

const repository = /^([\w.-]+\/[\w.-]+):([\w./-]*)(?:@([0-9a-f]{40}))?$/

/** The web address of a source, if it has one: `owner/name:path@commit` stands for a file of a public repository. */
export function addressOf({ where }: Pick<Source, 'where'>): string | null {
  if (where === null) return null
  if (/^https:\/\/\S+$/.test(where)) return where
  const [, name, path = '', commit = 'HEAD'] = repository.exec(where) ?? []
  if (!name) return null
  return `https://github.com/${name}/${path.endsWith('/') ? 'tree' : 'blob'}/${commit}/${path}`
}
