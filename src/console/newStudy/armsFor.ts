import { forms } from '../../forms/forms.ts'
import { crossover } from '../../study/sequence.ts'
import type { Design, StudyDefinition } from '../../study/study.ts'
import { oneEach } from '../../study/templates.ts'

/** Forms that a study can be made of; a pre-screener comes with the form it belongs to. */
export const studyForms = [...forms].filter(([, form]) => !isPreScreener(form.id)).map(([name]) => name)

const usual: Record<Design, string[]> = {
  crossover: ['long@1', 'simplified@1'],
  between: ['long@1', 'simplified@1'],
  single: ['simplified@1'],
  arms: ['long@1', 'long-plain@1', 'long-paged@1', 'simplified@1'],
}

/** A design with the forms it usually has. */
export const ofDesign = (design: Design): Partial<StudyDefinition> => ({ design, ...ofForms(design, usual[design]) })

/** What a design makes of the chosen forms: who is allocated to what. */
export function ofForms(design: Design, chosen: readonly string[]): Pick<StudyDefinition, 'forms' | 'arms'> {
  const [first, second] = chosen
  const arms = design === 'crossover' && first && second ? crossover(first, second) : oneEach(...chosen)
  return { forms: [...chosen], arms }
}

function isPreScreener(id: string): boolean {
  return [...forms.values()].some(({ preScreener }) => preScreener?.split('@')[0] === id)
}
