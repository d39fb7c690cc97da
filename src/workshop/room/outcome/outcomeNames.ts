import type { CardId, Decision } from '../../../forms/variant/decision.ts'
import { num } from '../../../i18n/format.ts'
import { fullName } from '../../../scenarios/people.ts'
import { scenarioOf } from '../../../scenarios/scenarios.ts'
import type { NotePlace } from '../../../study/room/talkingActions.ts'
import type { Voice } from '../../../study/room/talkingState.ts'
import { voiceName } from '../../talk/notes/voiceName.ts'
import { longNames } from '../../talk/useLongNames.ts'
import { pageOfCard, questionOfCard } from '../cut/cards.ts'
import type { Speech } from './speech.ts'

const minute = 60_000

/** What the outcome calls things, in its language. */
export interface OutcomeNames {
  form: (name: string) => string
  card: (card: CardId) => string
  decision: (decision: Decision) => string
  household: (id: string) => string
  place: (place: NotePlace) => string
  voice: (voice: Voice) => string
  page: (page: string) => string
  minutes: (ms: number) => string
}

/** The names, in the language of the speech. */
export function outcomeNames({ t, locale, look }: Speech): OutcomeNames {
  const long = longNames(look)
  const card = (id: CardId) => {
    const question = questionOfCard(id)
    return question ? long.question(question) : long.page(pageOfCard(id) ?? '')
  }
  return {
    card,
    form: (name) => {
      const [id = '', version = ''] = name.split('@')
      if (id === 'long') return t('talk:tax.before')
      return id === 'simplified' ? t('talk:tax.afterOf.simplified') : t('talk:outcome.own.form', { n: version })
    },
    decision: (decision) => {
      const words = t(`cut:decision.${decision.is}`)
      if (decision.is === 'merge') return `${words} → ${long.question(decision.into)}`
      if (decision.is !== 'reword') return words
      return `${words}: ${decision.words[locale] ?? Object.values(decision.words)[0] ?? ''}`
    },
    household: (id) => {
      const scenario = scenarioOf(id)
      if (!scenario) return id
      return t('cut:household', {
        name: fullName(scenario.household.applicant),
        pair: t(`cut:pair.${scenario.pair.id}`),
      })
    },
    place: (place) => {
      switch (place.on) {
        case 'cell':
          return `${t(`talk:layer.${place.layer}`)} · ${t(`talk:dimension.${place.dimension}`)} · ${t(`talk:role.${place.role}`)}`
        case 'case':
          return t(`talk:card.${place.card}.name`)
        case 'screen':
          return long.page(place.page)
        case 'question':
          return long.question(place.question)
      }
    },
    voice: (voice) => voiceName(voice, t),
    page: long.page,
    minutes: (ms) => num(Math.round((10 * ms) / minute) / 10, locale),
  }
}

/** A section of the outcome: its heading and what stands under it. */
