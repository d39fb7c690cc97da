import { holds } from '../../forms/condition.ts'
import { knowledgeOf } from '../../forms/derive.ts'
import { type Form, isLoop, type Loop } from '../../forms/form.ts'
import type { Place } from '../../forms/places.ts'
import { newItem, type Stop, type Walk } from '../../forms/walk.ts'
import { itemsOf, me, type QuestionId } from '../../questions/answers.ts'
import { Button } from '../../ui/Button.tsx'
import { itemName } from '../itemName.ts'
import type { ExtrasProps } from '../pages/PageExtras.tsx'

/** The lists that were built since the review page before this one. */
function listsBefore({ steps }: Form, page: string): Loop[] {
  const here = steps.findIndex(({ id }) => id === page)
  const before = steps.slice(0, here).findLastIndex((step) => !isLoop(step) && step.role === 'review')
  return steps
    .slice(before + 1, here)
    .filter(isLoop)
    .filter(({ mode }) => mode === 'add')
}

/** The questions that say whose an item is. */
const whose: readonly QuestionId[] = ['job-who', 'se-who', 'un-who', 'acct-owner', 'care-who', 'med-who', 'student-who']

/** The items of a list that are on the path, in order, each with the first page about it. */
const stopsOf = ({ path }: Walk, { id, pages }: Loop): Stop[] =>
  path.filter((stop) => stop.loop === id && stop.page === pages[0]?.id)

/**
 * A review page as the old portals had it: names alone, nothing of what was said of them. Each leads to its page, and one
 * more can be added to a list that is open.
 */
export function SummaryList({ form, words, walked, answers, events, stop: here, onChange, addressOf }: ExtrasProps) {
  const { t } = words.words
  const lists = listsBefore(form, here.page)
  const hasPeople = lists.some(({ over }) => over === 'members')
  const names = lists.flatMap((loop) =>
    stopsOf(walked, loop).map((stop) => {
      const item = itemsOf(answers, loop.over).find(({ id }) => id === stop.item)
      const about = itemName(answers, loop.over, stop.item ?? '', words)
      const who = whose.map((question) => item?.[question]).find((person) => typeof person === 'string')
      return { stop, about, name: typeof who === 'string' ? words.person(who) : about }
    }),
  )
  const people = lists.find(
    ({ over, showIf }) => over === 'members' && holds(showIf, walked.relevant, knowledgeOf(form).known),
  )
  const go = (to: Place, event: Event) => onChange(to, events.momentOf(event), here.page)
  return (
    <>
      {names.length === 0 && <p>{words.pageText(here.page, 'none')}</p>}
      <ul className="summary">
        {hasPeople && <li>{words.person(me)}</li>}
        {names.map(({ stop, name, about }) => (
          <li key={addressOf(stop)}>
            {name}
            <a
              className="button button--quiet button--small"
              href={addressOf(stop)}
              aria-label={t('common:changeWhat', { what: name === about ? name : `${name}: ${about}` })}
              onClick={(event) => {
                event.preventDefault()
                go(stop, event.nativeEvent)
              }}
            >
              {t('common:change')}
            </a>
          </li>
        ))}
      </ul>
      {people?.pages[0] && (
        <p>
          <Button
            look="outline"
            small
            onClick={(event) =>
              go({ loop: people.id, item: newItem, page: people.pages[0]?.id ?? '' }, event.nativeEvent)
            }
          >
            {words.pageText(here.page, 'add') ?? t('portal:addAnother')}
          </Button>
        </p>
      )}
    </>
  )
}
