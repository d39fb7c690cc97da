import { instruments, questionnaires, wordingOf, type Questionnaire, type Wording } from '../../study/instruments.ts'
import type { StudyParticipant } from './studyData.ts'

/** Where the words of a questionnaire that was asked come from, in each language it was asked in. */
export interface ScaleWords {
  instrument: Questionnaire
  source: string
  /** `wording` is null where groups too small to be told apart were put together. */
  languages: { language: string; wording: Wording | null; people: number }[]
}

/** The words that people read; scores of one's own translations can't be compared with published ones (measurement C7). */
export function scaleWords(people: readonly StudyParticipant[]): ScaleWords[] {
  return questionnaires.flatMap((instrument) => {
    const asked = people.filter(({ runs }) =>
      runs.some(({ replies }) => replies.some((reply) => reply.instrument === instrument)),
    )
    if (asked.length === 0) return []
    const languages = [...new Set(asked.map(({ language }) => language))].sort().map((language) => ({
      language,
      wording: wordingOf(instrument, language),
      people: asked.filter((person) => person.language === language).length,
    }))
    return [{ instrument, source: instruments[instrument].source, languages }]
  })
}
