import * as z from 'zod/mini'
import { type Common, makeKind } from './kind.ts'

type Options = readonly [string, ...string[]]

const one = <const K extends string, const O extends Options>(kind: K, common: Common, options: O) => ({
  ...makeKind<K, string, O[number]>(kind, {
    ...common,
    typed: z.string(),
    value: z.enum(options as unknown as [O[number], ...O[number][]]) as z.ZodMiniType<O[number], O[number]>,
    blank: '',
    isBlank: (typed) => typed === '',
    read: (typed) => (options.includes(typed) ? { value: typed } : { refusal: 'notOffered' }),
    show: (value) => value,
  }),
  options,
})

/** Yes or no. */
export const yesNo = (common: Common) => one('yesNo', common, ['yes', 'no'])
/** One of a few. Options are codes, never labels. */
export const choice = <const O extends Options>(options: O, common: Common) => one('choice', common, options)
/** A box to tick; the only answer is yes. */
export const ack = (common: Common) => one('ack', common, ['yes'])

const standsAlone = <O>(ticked: readonly O[], none: O | undefined) =>
  none === undefined || !ticked.includes(none) || ticked.length === 1

const many = <const K extends string, O extends string>(
  kind: K,
  common: Common,
  item: z.ZodMiniType<O, O>,
  isOffered: (typed: string) => boolean,
  none?: O,
) =>
  makeKind<K, string[], O[]>(kind, {
    ...common,
    typed: z.array(z.string()),
    value: z.array(item).check(
      z.minLength(1),
      z.refine((ticked) => new Set(ticked).size === ticked.length),
      z.refine((ticked) => standsAlone(ticked, none)),
    ),
    blank: [],
    isBlank: (typed) => typed.length === 0,
    read: (typed) => {
      if (!typed.every(isOffered)) return { refusal: 'notOffered' }
      const ticked = [...new Set(typed)] as O[]
      return standsAlone(ticked, none) ? { value: ticked } : { refusal: 'noneAlone' }
    },
    show: (value) => value,
  })

/** Any of a few; `none`, where it is one of the options, stands alone. */
export const choices = <const O extends Options>(options: O, common: Common) => ({
  ...many<'choices', O[number]>(
    'choices',
    common,
    z.enum(options as unknown as [O[number], ...O[number][]]) as z.ZodMiniType<O[number], O[number]>,
    (typed) => options.includes(typed),
    options.find((option) => option === 'none'),
  ),
  options,
})

/** Which people of the household a question offers. */
export type Among = 'everyone' | 'applying'
/** A person: `me` or the id of a member. */
export type PersonId = string

const personId = /^[a-z0-9]{2,32}$/
const person = z.string().check(z.regex(personId))

/** One person of the household. */
export const who = (common: Common & { among?: Among }) => ({
  ...makeKind<'who', string, PersonId>('who', {
    ...common,
    typed: z.string(),
    value: person,
    blank: '',
    isBlank: (typed) => typed === '',
    read: (typed) => (personId.test(typed) ? { value: typed } : { refusal: 'notOffered' }),
    show: (value) => value,
  }),
  among: common.among ?? 'everyone',
})

/** Some people of the household; `start: everyone` ticks all at first. */
export const whoAll = (common: Common & { among?: Among; start?: 'everyone' }) => ({
  ...many<'whoAll', PersonId>('whoAll', common, person, (typed) => personId.test(typed)),
  among: common.among ?? 'everyone',
  start: common.start,
})
