import { Link } from 'wouter'
import { buttonClass } from '../../ui/Button.tsx'
import type { ExtrasProps } from '../pages/PageExtras.tsx'

const steps = ['call', 'papers', 'answer']

/** The confirmation as the old portals had it: a number to keep, and what the county will do. */
export function PortalSent({ words, reference, printAddress, events }: ExtrasProps) {
  const text = (part: string) => words.pageText('confirmation', part, { number: reference ?? '' })
  return (
    <>
      <p className="notice">{text('prototype')}</p>
      {reference && (
        <p>
          <strong>{text('number')}</strong>
        </p>
      )}
      <h2>{text('next.title')}</h2>
      <ul className="plain-list">
        {steps.map((step) => (
          <li key={step}>{text(`next.${step}`)}</li>
        ))}
      </ul>
      {printAddress && (
        <p>
          <Link
            className={buttonClass('outline')}
            href={printAddress}
            onClick={(event) => events.leave('jump', events.momentOf(event.nativeEvent))}
          >
            {words.words.t('pages:sent.print')}
          </Link>
        </p>
      )}
    </>
  )
}
