/** Which question, and which item of a loop, a control belongs to. */
export interface FieldId {
  q: string
  item?: string
}

const pattern = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:~([a-z0-9]+(?:-[a-z0-9]+)*))?(?:--[a-z0-9-]+)?$/

/** Reads `question`, `question~ITEM`, `question--part` and `question~ITEM--part`; null for any other name. */
export function readFieldName(name: string): FieldId | null {
  const [, q, item] = pattern.exec(name) ?? []
  if (q === undefined) return null
  return item === undefined ? { q } : { q, item }
}
