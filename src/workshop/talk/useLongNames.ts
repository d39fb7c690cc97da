import { useMemo } from 'react'
import { pagesOf } from '../../forms/form.ts'
import { formWords, type Lookup } from '../../forms/formWords.ts'
import { long } from '../../forms/long.ts'
import type { QuestionId } from '../../questions/answers.ts'
import { useLookup } from '../names/useLookup.ts'

/** What the long form says, in the language being read. */
export interface LongNames {
  question: (id: QuestionId) => string
  /** As a review page names it, where there is such a name. */
  short: (id: QuestionId) => string
  /** `L12 · Your expenses`. */
  page: (id: string) => string
  title: (id: string) => string
}

const refs = new Map(pagesOf(long).map(({ id, ref }) => [id, ref]))

/** A label as it stands on paper: without marks, and with a gap where the form puts a name or a kind. */
const bare = (label: string) => label.replace(/<[^>]*>/g, '').replace(/\{\{[^}]*\}\}/g, '…')

/** The names in the language that the words are looked up in. */
export function longNames(look: Lookup): LongNames {
  const words = formWords(long, look)
  const title = (id: string) => bare(words.title(id) ?? id)
  const question = (id: QuestionId) => bare(words.label(id) ?? id)
  const short = (id: QuestionId) => look(`questions:${id}.short`) ?? look(`long-questions:${id}.short`)
  return {
    question,
    short: (id) => bare(short(id) ?? question(id)),
    page: (id) => `${refs.get(id) ?? ''} · ${title(id)}`,
    title,
  }
}

export function useLongNames(): LongNames {
  const look = useLookup()
  return useMemo(() => longNames(look), [look])
}
