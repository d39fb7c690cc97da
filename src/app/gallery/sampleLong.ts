import { pagesOf } from '../../forms/form.ts'
import { long } from '../../forms/long.ts'
import { walk } from '../../forms/walk.ts'
import type { Answers } from '../../questions/answers.ts'
import { sample } from './sample.ts'

const { scenario } = sample
const answers: Answers = { ...scenario.key, seen: pagesOf(long).map(({ id }) => id) }

/** The same household's long form, everything answered. */
export const sampleLong = { scenario, form: long, answers, walked: walk(long, answers) }
