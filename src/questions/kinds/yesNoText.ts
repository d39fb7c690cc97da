import * as z from 'zod/mini'
import { type Common, makeKind } from './kind.ts'
import { asWritten } from './written.ts'

/** The two boxes of a yes-or-no question that goes on "if yes, who and where". */
export interface TypedYesNoText {
  is: string
  text: string
}

/** Its answer: the text comes with a yes alone, and may stay blank. */
export interface YesNoText {
  is: 'yes' | 'no'
  text: string | null
}

const most = 300

/** Yes or no, and with a yes a line about it. One question, one answer. */
export const yesNoText = (common: Common) => ({
  ...makeKind<'yesNoText', TypedYesNoText, YesNoText>('yesNoText', {
    ...common,
    typed: z.object({ is: z.string(), text: z.string() }),
    value: z
      .object({ is: z.enum(['yes', 'no']), text: z.nullable(z.string().check(z.minLength(1), z.maxLength(most))) })
      .check(z.refine(({ is, text }) => is === 'yes' || text === null)),
    blank: { is: '', text: '' },
    isBlank: ({ is }) => is === '',
    read: ({ is, text }) => {
      if (is === 'no') return { value: { is, text: null } }
      if (is !== 'yes') return { refusal: 'notOffered' }
      const written = asWritten(text)
      return written.length > most ? { refusal: 'tooLong' } : { value: { is, text: written === '' ? null : written } }
    },
    show: ({ is, text }) => ({ is, text: text ?? '' }),
  }),
  options: ['yes', 'no'] as const,
})
