import * as z from 'zod/mini'
import type { Refusal } from '../refusal.ts'
import { type Common, makeKind } from './kind.ts'

/** A paper added as proof. The picture itself stays with the browser: an answer holds only what the list shows. */
export interface Paper {
  name: string
  bytes: number
  type: string
  /** One of the scenario's own sample papers. */
  sample?: boolean
}

/** Largest file taken, in bytes: 10 MB. */
export const maxPaperBytes = 10 * 1024 * 1024

const accepted = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'image/heif'])
const acceptedEndings = /\.(pdf|jpe?g|png|heic|heif)$/i

/**
 * Whether a file can be added: PDF, JPEG, PNG or HEIC, not empty, at most 10 MB.
 * @returns nothing, or why not
 */
export function refusalOfFile(file: { name: string; size: number; type: string }): Refusal | undefined {
  const known = accepted.has(file.type) || (file.type === '' && acceptedEndings.test(file.name))
  if (!known) return 'fileType'
  if (file.size === 0) return 'fileEmpty'
  return file.size > maxPaperBytes ? 'fileTooLarge' : undefined
}

const paper = z.object({
  name: z.string(),
  bytes: z.int(),
  type: z.string(),
  sample: z.optional(z.boolean()),
})

/** Whether something is a paper as an answer holds it. */
export const isPaper = (value: unknown): value is Paper => paper.safeParse(value).success

/** Papers to add: each is checked when it is picked, so the list is already what is stored. */
export const papers = (common: Common) =>
  makeKind<'papers', Paper[], Paper[]>('papers', {
    ...common,
    typed: z.array(paper),
    value: z.array(paper).check(z.minLength(1)),
    blank: [],
    isBlank: (typed) => typed.length === 0,
    read: (typed) => ({ value: typed }),
    show: (value) => value,
  })
