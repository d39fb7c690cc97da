import type { StudyData } from './studyData.ts'

/** What the numbers are numbers of. */
export interface Tested {
  /** Versions of the measures. */
  measures: string[]
  /** Forms as they were served: name and hash. */
  forms: { form: string; hash: string }[]
  households: string[]
}

/** Everything that was filled in, pilots included. */
export function testedOf({ participants }: StudyData): Tested {
  const runs = participants.flatMap((person) => person.runs)
  const once = (values: readonly string[]) => [...new Set(values)].sort()
  const forms = runs.flatMap(({ form, formHash }) => (formHash === null ? [] : [`${form} ${formHash}`]))
  return {
    measures: once(runs.map(({ version }) => String(version))),
    forms: once(forms).map((name) => {
      const [form = '', hash = ''] = name.split(' ')
      return { form, hash }
    }),
    households: once(runs.map(({ scenario }) => scenario)),
  }
}
