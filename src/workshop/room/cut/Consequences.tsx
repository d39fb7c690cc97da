import type { ReactNode } from 'react'
import type { CardId } from '../../../forms/variant/decision.ts'
import { useWords } from '../../../i18n/useWords.ts'
import type { Failed } from './failedBy.ts'
import type { Figures } from './figures.ts'
import type { CutNames } from './useCutNames.ts'

interface ConsequencesProps {
  figures: Figures
  names: CutNames
  /** How many of a list are shown, the rest being counted; then only what everybody has to see is. */
  most?: number
}

/** Whom and what the decisions leave behind: people it fails, legal checks, what waits for the interview, faults. */
export function Consequences({ figures, names, most = Infinity }: ConsequencesProps) {
  const { t } = useWords()
  const isShort = most !== Infinity
  const { failed, legal, interview, papers, variant, faults } = figures
  const card = (id: string) => names.card(id as CardId)
  return (
    <section aria-labelledby="cut-consequences">
      <h2 id="cut-consequences" className={isShort ? 'visually-hidden' : undefined}>
        {t('cut:leftBehind')}
      </h2>
      <div className="cut-consequences">
        <Part id="failed" most={most} count={failed.length}>
          {byPair(failed).map((twins) => (
            <li key={twins[0]?.scenario.id}>
              {names.household(...twins.map(({ scenario }) => scenario))}
              <span className="cut-how">
                {twins[0]?.in
                  .slice(0, isShort ? 1 : undefined)
                  .map((failing) => t(`cut:failing.${failing}`))
                  .join(' ')}
              </span>
            </li>
          ))}
        </Part>
        <Part id="legal" most={most}>
          {legal.map(({ card: id, why }) => (
            <li key={id}>
              {card(id)}
              {!isShort && <span className="cut-how">{t(`cut:check.${why}`)}</span>}
            </li>
          ))}
        </Part>
        <Part id="interview" most={most}>
          {interview.map((id) => (
            <li key={id}>{card(id)}</li>
          ))}
        </Part>
        {!isShort && papers.length > 0 && (
          <Part id="papers" most={most}>
            {papers.map((id) => (
              <li key={id}>{card(id)}</li>
            ))}
          </Part>
        )}
        {!isShort && variant.goneAlong.length > 0 && (
          <Part id="along" most={most}>
            {variant.goneAlong.map((id) => (
              <li key={id}>{card(id)}</li>
            ))}
          </Part>
        )}
        {(faults.length > 0 || variant.faults.length > 0) && (
          <Part id="faults" most={most}>
            {faults.map(({ code, where, what }) => (
              <li key={`${code} ${where} ${what}`}>
                {t(`cut:fault.${code}`, { card: what ? card(what) : '', page: names.page(where) })}
              </li>
            ))}
            {variant.faults.map(({ code, card: id, into }) => (
              <li key={`${code} ${id}`}>{t(`cut:fault.${code}`, { card: card(id), into: into ? card(into) : '' })}</li>
            ))}
          </Part>
        )}
      </div>
    </section>
  )
}

/** Twins whom a form fails in the same way, together. */
function byPair(failed: readonly Failed[]): Failed[][] {
  const keyOf = ({ scenario, in: how }: Failed) => `${scenario.pair.id} ${how.join()}`
  return [...new Set(failed.map(keyOf))].map((key) => failed.filter((one) => keyOf(one) === key))
}

interface PartProps {
  id: string
  most: number
  /** How many there are, where a line stands for several. */
  count?: number
  children: ReactNode
}

function Part({ id, most, count, children }: PartProps) {
  const { t } = useWords()
  const all = [children].flat(3).filter(Boolean)
  return (
    <section className="cut-part" data-part={id}>
      <h3>
        {t(`cut:part.${id}`)} <span className="cut-part-count">{count ?? all.length}</span>
      </h3>
      {all.length === 0 ? <p className="cut-note">{t(`cut:nothing.${id}`)}</p> : <ul>{all.slice(0, most)}</ul>}
      {all.length > most && <p className="cut-note">{t('cut:more', { count: all.length - most })}</p>}
    </section>
  )
}
