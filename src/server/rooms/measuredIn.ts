import type { MeasuredQuestions } from '../../study/room/roomApi.ts'
import type { AnalysedVisit } from '../store/store.ts'

const sent = ['completed_unassisted', 'completed_assisted']

interface Sum {
  runs: Set<string>
  ms: number
  errors: number
}

/** What each question of each form took, over the runs of a room's visits. A run under way counts as far as it has come. */
export function measuredIn(visits: readonly AnalysedVisit[]): MeasuredQuestions {
  const forms = new Map<string, { runs: number; questions: Map<string, Sum> }>()
  for (const { sid, runs } of visits)
    for (const { run, form, record } of runs) {
      if (!record) continue
      const ofForm = forms.get(form) ?? { runs: 0, questions: new Map<string, Sum>() }
      forms.set(form, ofForm)
      if (record.outcome !== null && sent.includes(record.outcome)) ofForm.runs += 1
      for (const { question, questionMs, errors } of record.questions) {
        const sum = ofForm.questions.get(question) ?? { runs: new Set<string>(), ms: 0, errors: 0 }
        ofForm.questions.set(question, sum)
        sum.runs.add(`${sid} ${run}`)
        sum.ms += questionMs
        sum.errors += errors
      }
    }
  return {
    forms: [...forms].map(([form, { runs, questions }]) => ({
      form,
      runs,
      questions: [...questions].map(([question, sum]) => ({
        question,
        runs: sum.runs.size,
        ms: Math.round(sum.ms / sum.runs.size),
        errors: sum.errors,
      })),
    })),
  }
}
