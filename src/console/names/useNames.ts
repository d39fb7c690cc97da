import { useTranslation } from 'react-i18next'
import { fullName } from '../../scenarios/people.ts'
import { scenarioOf } from '../../scenarios/scenarios.ts'

/** What ids and codes are called on screens of the console. */
export interface Names {
  language: (lang: string) => string
  device: (device: string) => string
  /** `null` and `unfinished` are the same. */
  outcome: (outcome: string | null, sentEarly?: boolean) => string
  scenario: (id: string) => string
  /** The title of a study that ships, else the one it was given. */
  study: (study: { code: string; title: string }) => string
  /** `id@version` or an id. */
  form: (form: string) => string
  segment: (segment: string) => string
  /** The page's title where its words are loaded, else its id. `place` counts the items of a loop from 1. */
  page: (id: string, place?: number | null) => string
  /** The question's short name where its words are loaded, else its id. */
  question: (id: string, place?: number | null) => string
}

/** Names in the console's words; a code without words stands for itself. */
export function useNames(): Names {
  const { t, i18n } = useTranslation('console')
  const first = (keys: readonly string[], otherwise: string): string => {
    const words = keys.filter((key) => i18n.exists(key)).map((key) => i18n.t(key, { skipInterpolation: true }))
    return words.find(isComplete) ?? otherwise
  }
  const ofLoop = (name: string, place: number | null | undefined) =>
    place === null || place === undefined ? name : t('names.ofLoop', { name, place })

  return {
    language: (lang) => first([`console:language.${lang}`], lang),
    device: (device) => first([`console:device.${device}`], device),
    outcome: (outcome, sentEarly = false) => {
      const name = first([`console:outcome.${outcome ?? 'unfinished'}`], outcome ?? '')
      return sentEarly ? t('outcome.early', { outcome: name }) : name
    },
    scenario: scenarioName,
    study: ({ code, title }) => first([`console:shipped.${code}`], title),
    form: (form) => first([`console:form.${form.split('@')[0]}`], form),
    segment: (segment) => first([`console:segment.${segment}`], segment),
    page: (id, place) => ofLoop(first([`pages:${id}.title`, `long-pages:${id}.title`], id), place),
    question: (id, place) =>
      ofLoop(
        first(
          [
            `questions:${id}.short`,
            `questions:${id}.label`,
            `long-questions:${id}.short`,
            `long-questions:${id}.label`,
          ],
          id,
        ),
        place,
      ),
  }
}

/** Words with a place for something of the participant's, such as a name, can't stand without it. */
function isComplete(words: string): boolean {
  return !words.includes('{{')
}

/** A household is called by its applicant; one that only another version has, by its id. */
function scenarioName(id: string): string {
  const scenario = scenarioOf(id)
  return scenario ? fullName(scenario.household.applicant) : id
}
