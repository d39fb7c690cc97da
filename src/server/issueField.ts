import type * as z from 'zod/mini'

/** Where an issue lies, as a dotted path (`d.reason`); for a field that shouldn't be there, that field. */
export function issueField(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return ''
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return path.map(String).join('.').slice(0, 100)
}
