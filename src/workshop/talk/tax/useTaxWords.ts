import { useMemo } from 'react'
import { formatTags } from '../../../i18n/locale.ts'
import { useWords, type Words } from '../../../i18n/useWords.ts'
import type { RoomTax } from './reckonRoom.ts'

const hoursOfAYear = 24 * 365.25
/** 52 weeks of 40 hours. */
const hoursOfAJob = 2_080

/** What a time tax comes to, in sentences. */
export interface TaxWords {
  headline: string
  lives: string
  jobs: string
  /** Where there is a price. */
  price?: string
  /** Whose minutes they are. */
  source: string
  after: string
  whole: (value: number) => string
  tenth: (value: number) => string
}

/** The sentences of a time tax; nothing where it can't be reckoned. */
export function taxWords(room: RoomTax, { t, locale }: Pick<Words, 't' | 'locale'>): TaxWords | undefined {
  const { tax, inputs } = room
  if (!tax) return undefined
  const inSteps = (digits: number) =>
    new Intl.NumberFormat(formatTags[locale], { maximumFractionDigits: digits }).format
  const [whole, tenth] = [inSteps(0), inSteps(1)]
  const money = new Intl.NumberFormat(formatTags[locale], {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format
  const hours = Math.abs(tax.savedHours)
  const people = { before: tax.before.result.n, after: tax.after.result.n }
  return {
    headline:
      hours < 0.5
        ? t('talk:tax.same')
        : t(tax.savedHours > 0 ? 'talk:tax.saves' : 'talk:tax.takes', { hours: whole(hours) }),
    lives: t('talk:tax.lives', { years: tenth(hours / hoursOfAYear) }),
    jobs: t('talk:tax.jobs', { jobs: whole(hours / hoursOfAJob) }),
    ...(tax.savedCost === undefined
      ? {}
      : { price: t('talk:tax.priced', { whose: inputs.tariffOf.trim(), cost: money(Math.abs(tax.savedCost)) }) }),
    source: t(`talk:tax.sourceSays.${sourceKey(inputs)}`, {
      ...people,
      of: inputs.source === 'study' && inputs.study ? inputs.study.title : inputs.minutesOf.trim(),
    }),
    after: afterName(inputs.source, t),
    whole,
    tenth,
  }
}

/** Typed minutes whose origin nobody gave are said to be just that; a study whose people are invented says so first. */
function sourceKey({ source, minutesOf, study }: RoomTax['inputs']) {
  if (source === 'study' && study) return study.isSimulated ? 'studySimulated' : 'studyHere'
  return source === 'typed' && minutesOf.trim() !== '' ? 'typedOf' : source
}

function afterName(source: RoomTax['inputs']['source'], t: Words['t']): string {
  if (source === 'room-own') return t('talk:tax.afterOf.own')
  return source === 'typed' || source === 'study' ? t('talk:tax.after') : t('talk:tax.afterOf.simplified')
}

export function useTaxWords(room: RoomTax): TaxWords | undefined {
  const words = useWords()
  return useMemo(() => taxWords(room, words), [room, words])
}
