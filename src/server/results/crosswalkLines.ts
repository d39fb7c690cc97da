import agencyQuestions from '../../../locales/en/agency-questions.json' with { type: 'json' }
import longQuestions from '../../../locales/en/long-questions.json' with { type: 'json' }
import questions from '../../../locales/en/questions.json' with { type: 'json' }
import { crosswalk } from '../../forms/crosswalk.ts'
import type { Lookup } from '../../forms/formWords.ts'
import { forms } from '../../forms/forms.ts'
import { rewordedBy } from '../../forms/rewordedBy.ts'
import type { StudyData } from '../../analysis/study/studyData.ts'

type Words = { [key: string]: Words | string }
const words: Record<string, Words> = {
  questions,
  'long-questions': longQuestions,
  'agency-questions': agencyQuestions,
}

/** English decides what is reworded, as in the crosswalk that `npm run crosswalk` writes. */
const look: Lookup = (key) => {
  const [file = '', path = ''] = key.split(':')
  let found: Words | string | undefined = words[file]
  for (const name of path.split('.')) found = typeof found === 'object' ? found[name] : undefined
  return typeof found === 'string' ? found : undefined
}

const made = new Map<string, StudyData['crosswalk']>()

/** What became of each question of the long form; none where a form isn't one that ships. */
export function crosswalkLines(long: string, simplified: string): StudyData['crosswalk'] {
  const name = `${long} ${simplified}`
  const known = made.get(name)
  if (known) return known
  const [from, to] = [forms.get(long), forms.get(simplified)]
  const crossings = from && to ? crosswalk(from, to, rewordedBy(look)) : []
  const lines = crossings.map(({ question, fate, via }) => ({ question, fate, via: [...via] }))
  made.set(name, lines)
  return lines
}
