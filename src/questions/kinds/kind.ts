import * as z from 'zod/mini'
import type { Refusal } from '../refusal.ts'

/**
 * What the law lets a form do with a question (question bank, "Legal codes"): 1 needed to file, 2 fast service,
 * 3 decides eligibility or amount, 4 verifies or helps contact, 5 another program, 6 civil-rights data, 7 notice or
 * service duty, 8 nothing.
 */
export type LegalBasis = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** What reading an answer may depend on besides the answer: the scenario's own day, and what the form lets be skipped. */
export interface AnswerContext {
  today: IsoDate
  /** Questions that may be left blank though the bank wants an answer. */
  optional?: readonly string[] | undefined
}

/** What every kind of question is: a schema between what is typed and what is stored, and the stored shape alone. */
export interface Kind<K extends string, Typed, Stored> {
  kind: K
  basis: LegalBasis
  /** May be left blank or skipped; stored as `null`. */
  optional: boolean
  /** Decodes what was typed into what is stored, encodes it back; refusals are issues whose message is a `Refusal`. */
  schema: (context: AnswerContext) => z.ZodMiniType<Stored | null, Typed>
  /** The shape of a stored answer, `null` included where it is optional. */
  stored: z.ZodMiniType<Stored | null>
}

/** Options that every kind takes. */
export interface Common {
  basis: LegalBasis
  optional?: boolean
}

type Parsed<Stored> = { value: Stored } | { refusal: Refusal }

interface Parts<Typed, Stored> extends Common {
  typed: z.ZodMiniType<Typed, Typed>
  value: z.ZodMiniType<Stored, Stored>
  isBlank: (typed: Typed) => boolean
  blank: Typed
  read: (typed: Typed, context: AnswerContext) => Parsed<Stored>
  show: (stored: Stored) => Typed
}

/** Builds a kind from how its answers are read and shown again; blanks are handled here, once for all kinds. */
export function makeKind<const K extends string, Typed, Stored>(
  kind: K,
  { basis, optional = false, typed, value, isBlank, blank, read, show }: Parts<Typed, Stored>,
): Kind<K, Typed, Stored> {
  const stored = (optional ? z.nullable(value) : value) as z.ZodMiniType<Stored | null, Stored | null>
  const schema = (context: AnswerContext) =>
    z.codec(typed, stored, {
      decode: (raw, payload) => {
        const parsed: Parsed<Stored | null> = isBlank(raw)
          ? optional
            ? { value: null }
            : { refusal: 'required' }
          : read(raw, context)
        if ('value' in parsed) return parsed.value
        payload.issues.push({ code: 'custom', message: parsed.refusal, input: raw })
        return z.NEVER
      },
      encode: (answer) => (answer === null ? blank : show(answer)),
    })
  return { kind, basis, optional, schema, stored }
}
