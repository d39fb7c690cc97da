import { type Form, formName, type FormSegment } from '../../forms/form.ts'
import { forms } from '../../forms/forms.ts'
import { countForm } from '../../prediction/countForm.ts'
import { defaultParameters } from '../../prediction/defaultParameters.ts'
import { predictRun, primaryRows } from '../../prediction/predictRun.ts'
import { scenarioOf } from '../../scenarios/scenarios.ts'
import type { StudyLanguage } from '../../study/study.ts'
import { countText } from '../../instrumentation/countText.ts'
import { walkAsKeyed } from '../predict/predictAll.ts'
import { readWords } from '../words/readWords.ts'

/** A question on a page, with the predicted seconds that divide a run's time. */
export interface QuestionWork {
  question: string
  item: string | undefined
  seconds: number
}

/** One showing of a page. */
export interface PageWork {
  page: string
  item: string | undefined
  segment: FormSegment
  words: number
  /** Reading and the press of Continue. */
  seconds: number
  questions: QuestionWork[]
}

/** What a household has to do in a form, page by page. */
export interface RunWork {
  form: string
  pages: PageWork[]
  /** Predicted seconds in form and signature. */
  primary: number
  preScreener: RunWork | null
}

const words = readWords('locales')
const known = new Map<string, RunWork>()

/** The work of a run, from the model that predicts times: it decides how a simulated time is shared among questions. */
export function workOfRun(formVersion: string, scenarioId: string, language: StudyLanguage): RunWork {
  const key = `${formVersion} ${scenarioId} ${language}`
  const found = known.get(key)
  if (found) return found
  const form = forms.get(formVersion)
  if (!form) throw new RangeError(`there is no form ${formVersion}`)
  const work = workOf(form, scenarioId, language)
  known.set(key, work)
  return work
}

function workOf(form: Form, scenarioId: string, language: StudyLanguage): RunWork {
  const scenario = scenarioOf(scenarioId)
  if (!scenario) throw new RangeError(`there is no scenario ${scenarioId}`)
  const walked = walkAsKeyed(form, scenario)
  const counts = countForm(form, walked, words[language], countText(language))
  const run = predictRun(form, walked, defaultParameters, counts, { language, device: 'phone' })
  const pages: PageWork[] = []
  const places = new Map<string, string>()
  /** Random ids in a real visit; here their places, so that a log tells nothing of how a key names people. */
  const itemOf = (item: string | undefined) => {
    if (item === undefined) return undefined
    const place = places.get(item) ?? `a${places.size + 1}`
    places.set(item, place)
    return place
  }
  for (const row of run.rows) {
    const page = pages.at(-1)
    if (row.kind === 'page') {
      const { segment, work, seconds } = row
      pages.push({
        page: row.page,
        item: itemOf(row.item),
        segment,
        words: Math.round(work.text),
        seconds,
        questions: [],
      })
    } else if (page && row.kind === 'question') {
      page.questions.push({ question: row.question, item: itemOf(row.item), seconds: row.seconds })
    } else if (page) page.seconds += row.seconds
  }
  const before =
    form.preScreener === undefined ? undefined : [...forms.values()].find(({ id }) => id === form.preScreener)
  return {
    form: formName(form),
    pages,
    primary: primaryRows(run.rows).reduce((sum, { seconds }) => sum + seconds, 0),
    preScreener: before ? workOf(before, scenarioId, language) : null,
  }
}
