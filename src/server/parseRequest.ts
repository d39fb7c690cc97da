import type * as z from 'zod/mini'
import { issueField } from './issueField.ts'
import { Refusal } from './refusal.ts'

/** Parses a body or a query with its schema. Throws a 400 `Refusal` that names the first field at fault. */
export function parseRequest<S extends z.ZodMiniType>(schema: S, sent: unknown): z.output<S> {
  const parsed = schema.safeParse(sent)
  if (parsed.success) return parsed.data
  const field = issueField(parsed.error.issues[0]) || 'body'
  throw new Refusal(400, 'invalid', `The field ${field} is missing or not as it should be.`, field)
}
