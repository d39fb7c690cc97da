import { type Answers, type AnyItem, groupIds, itemsOf, me, type QuestionId } from '../questions/answers.ts'
import { type Form, questionsOf } from './form.ts'

/** An answer computed from answers and never stored, so that one bank serves forms that ask differently. */
interface Derivation {
  sets: readonly QuestionId[]
  /** It holds only once all of these are answered. */
  from: readonly QuestionId[]
  compute: (answers: Answers) => Answers
}

const yesIf = (condition: boolean) => (condition ? ('yes' as const) : ('no' as const))

/** The people of the household: the applicant, then the members in the order they were added. */
export const peopleOf = (answers: Answers): string[] => [
  ...new Set([me, ...itemsOf(answers, 'members').map(({ id }) => id)]),
]

/** Whether a person applies, where that is asked person by person; yes until it was answered no. */
const appliesByItself = (answers: Answers, person: string): boolean =>
  person === me
    ? answers['applying-self'] !== 'no'
    : itemsOf(answers, 'members').find(({ id }) => id === person)?.['m-applying'] !== 'no'

/** The people who apply: everyone, until someone was left out. */
export const applyingPeople = (answers: Answers): string[] =>
  peopleOf(answers).filter((person) => answers['applying-who']?.includes(person) ?? appliesByItself(answers, person))

const daysOfWeek = ['any-day', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
const timesOfDay = ['any-time', 'mornings', 'afternoons'] as const

/** The derived answers of the bank (question bank, "Derived answers in SIMPLIFIED"). */
export const derivations: readonly Derivation[] = [
  {
    sets: ['job-any', 'selfemp-any'],
    from: ['work-types'],
    compute: ({ 'work-types': types }) => ({
      'job-any': yesIf(types?.includes('job') ?? false),
      'selfemp-any': yesIf(types?.includes('self-employed') ?? false),
    }),
  },
  {
    sets: ['care-any', 'child-support-any', 'medical-any'],
    from: ['cost-types'],
    compute: ({ 'cost-types': types }) => ({
      'care-any': yesIf(types?.includes('care') ?? false),
      'child-support-any': yesIf(types?.includes('child-support') ?? false),
      'medical-any': yesIf(types?.includes('medical') ?? false),
    }),
  },
  {
    sets: ['heat-any', 'phone-bill-any', 'water-any'],
    from: ['utility-types'],
    compute: ({ 'utility-types': types }) => ({
      'heat-any': yesIf(types?.includes('heating-cooling') ?? false),
      'phone-bill-any': yesIf(types?.includes('phone') ?? false),
      'water-any': yesIf(types?.includes('water') ?? false),
    }),
  },
  {
    sets: ['unearned-any'],
    from: ['unearned-types'],
    compute: ({ 'unearned-types': types }) => ({
      'unearned-any': yesIf(types?.some((type) => type !== 'none') ?? false),
    }),
  },
  {
    sets: ['interview-days', 'interview-times'],
    from: ['interview-when'],
    compute: ({ 'interview-when': when }) => {
      const days = daysOfWeek.filter((day) => when?.includes(day))
      const times = timesOfDay.filter((time) => when?.includes(time))
      return { 'interview-days': days.length ? days : null, 'interview-times': times.length ? times : null }
    },
  },
  {
    sets: ['applying-self'],
    from: ['food-others'],
    compute: ({ 'food-others': others }) => (others === 'no' ? { 'applying-self': 'yes' } : {}),
  },
  {
    sets: ['applying-self', 'm-applying'],
    from: ['applying-who'],
    compute: (answers) => ({
      'applying-self': yesIf(answers['applying-who']?.includes(me) ?? false),
      members: answers.members?.map((member) => ({
        ...member,
        'm-applying': yesIf(answers['applying-who']?.includes(member.id) ?? false),
      })),
    }),
  },
  {
    sets: ['citizen'],
    from: ['citizen-all'],
    compute: (answers) => {
      if (answers['citizen-all'] === 'no' && answers['noncit-who'] === undefined) return {}
      const others = answers['citizen-all'] === 'no' ? (answers['noncit-who'] ?? []) : []
      return { people: applyingPeople(answers).map((id) => ({ id, citizen: yesIf(!others.includes(id)) })) }
    },
  },
]

const askedBy = new WeakMap<Form, { asked: Set<QuestionId>; usable: Derivation[]; known: Set<QuestionId> }>()

/** What a form asks, which derivations it can use, and both together with what the visit gives. */
export function knowledgeOf(form: Form) {
  const kept = askedBy.get(form)
  if (kept) return kept
  const asked = questionsOf(form)
  const usable = derivations.filter(
    ({ sets, from }) => from.every((id) => asked.has(id)) && !sets.every((id) => asked.has(id)),
  )
  const known = new Set([...asked, ...usable.flatMap(({ sets }) => [...sets]), ...(form.given ?? [])])
  const knowledge = { asked, usable, known }
  askedBy.set(form, knowledge)
  return knowledge
}

const mergeItems = (old: AnyItem[], more: AnyItem[], asked: ReadonlySet<QuestionId>): AnyItem[] => {
  const derived = more.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([id]) => !asked.has(id as QuestionId))),
  ) as unknown as AnyItem[]
  return [
    ...old.map((item) => ({ ...item, ...derived.find(({ id }) => id === item.id) })),
    ...derived.filter(({ id }) => !old.some((item) => item.id === id)),
  ]
}

/** Adds to relevant answers what follows from them in this form; asked answers are never overwritten. */
export function withDerived(form: Form, relevant: Answers): Answers {
  const { asked, usable } = knowledgeOf(form)
  const result: Record<string, unknown> = { ...relevant }
  for (const { from, compute } of usable) {
    if (!from.every((id) => id in result)) continue
    for (const [id, value] of Object.entries(compute(result))) {
      if (value === undefined || asked.has(id as QuestionId)) continue
      const group = groupIds.find((known) => known === id)
      result[id] = group ? mergeItems(itemsOf(result, group), value as unknown as AnyItem[], asked) : value
    }
  }
  return result
}
