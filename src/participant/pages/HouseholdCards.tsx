import { newItem } from '../../forms/walk.ts'
import { me } from '../../questions/answers.ts'
import { Button } from '../../ui/Button.tsx'
import type { ExtrasProps } from './PageExtras.tsx'

/** The household so far, as cards: each person can be changed or removed, another one added. */
export function HouseholdCards({ words, answers, events, onChange, onRemove, addressOf, stop }: ExtrasProps) {
  const { t } = words.words
  const members = answers.members ?? []
  const personAt = (item: string) => ({ page: 'person', loop: 'people', item })
  return (
    <>
      <ul className="cards">
        <li className="card">
          <span className="card__who">
            <strong>{words.person(me)}</strong>
          </span>
        </li>
        {members.map(({ id, 'm-relationship': relationship }) => (
          <li className="card" key={id}>
            <span className="card__who">
              <strong>{words.person(id)}</strong>
              {relationship && words.option('m-relationship', relationship)}
            </span>
            <span className="card__acts">
              <a
                className="button button--quiet button--small"
                href={addressOf(personAt(id))}
                aria-label={t('common:changeWhat', { what: words.person(id) })}
                onClick={(event) => {
                  event.preventDefault()
                  onChange(personAt(id), events.momentOf(event.nativeEvent), stop.page)
                }}
              >
                {t('common:change')}
              </a>
              {members.length > 1 && (
                <Button
                  look="quiet"
                  small
                  aria-label={t('common:removeWho', { name: words.person(id) })}
                  onClick={(event) => onRemove('people', id, events.momentOf(event.nativeEvent))}
                >
                  {t('common:remove')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Button
          look="outline"
          onClick={(event) => onChange(personAt(newItem), events.momentOf(event.nativeEvent), stop.page)}
        >
          {t('common:addPerson')}
        </Button>
      </p>
    </>
  )
}
