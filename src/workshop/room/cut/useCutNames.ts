import { useMemo } from 'react'
import type { Form } from '../../../forms/form.ts'
import { formWords, type Lookup } from '../../../forms/formWords.ts'
import type { CardId } from '../../../forms/variant/decision.ts'
import type { Wording } from '../../../forms/variant/wording.ts'
import { and } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { fullName } from '../../../scenarios/people.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { tableOf, room } from '../../../study/room/cuttingState.ts'
import { pageOfCard, questionOfCard } from './cards.ts'

/** What cards, screens, households and voices are called in the reader's language. */
export interface CutNames {
  /** A question in the form's own words; a screen that is only read by its title. */
  card: (card: CardId) => string
  page: (page: string) => string
  /** A household by its applicant, and twins by both of theirs. */
  household: (...twins: readonly Scenario[]) => string
  voice: (voice: string) => string
}

export function useCutNames(form: Form, own?: Partial<Record<string, Wording>>): CutNames {
  const words = useWords()
  return useMemo(() => {
    const { t, has, locale } = words
    const values = { name: t('cut:somebody'), kind: t('cut:thisMoney'), address: '', county: '' }
    const look: Lookup = (key) => (has(key) ? t(key, values) : undefined)
    const spoken = formWords(form, look)
    const page = (id: string) => spoken.title(id) ?? id
    return {
      card: (card) => {
        const question = questionOfCard(card)
        if (!question) return t('cut:card.reads', { title: page(pageOfCard(card) ?? '') })
        return own?.[question]?.[locale] ?? spoken.label(question) ?? question
      },
      page,
      household: (...twins) => {
        const name = and(
          twins.map(({ household }) => fullName(household.applicant)),
          locale,
        )
        return t('cut:household', { name, pair: t(`cut:pair.${twins[0]?.pair.id}`) })
      },
      voice: (voice) => {
        const table = tableOf(voice)
        if (table !== undefined) return t('cut:voice.table', { number: table })
        return t(voice === room ? 'cut:voice.room' : 'cut:voice.phone')
      },
    }
  }, [words, form, own])
}
