import { type Form, pagesOf } from '../../../forms/form.ts'
import { type Answers, groupOf } from '../../../questions/answers.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'

/** How a household answers a form: as its key has it; what may be skipped and the key says nothing of stays blank. */
export function keyFor(form: Form, { key }: Pick<Scenario, 'key'>): Answers {
  const blank = (form.optional ?? []).filter((id) => groupOf(id) === undefined && !(id in key))
  const seen = pagesOf(form)
    .filter(({ ask }) => ask.length === 0)
    .map(({ id }) => id)
  return { ...key, ...Object.fromEntries(blank.map((id) => [id, null])), seen }
}
