import { FormMark } from '../../../ui/FormMark.tsx'

export interface TaxBar {
  /** `long`, `simplified`, or a room's own: its shape and colour. */
  form: string
  name: string
  hours: number
  /** The hours in words. */
  said: string
}

/** Hours of two forms as bars from zero: the lengths are what a year's total is. */
export function TaxBars({ bars }: { bars: readonly TaxBar[] }) {
  const most = Math.max(1, ...bars.map(({ hours }) => hours))
  return (
    <dl className="tax-bars">
      {bars.map(({ form, name, hours, said }) => (
        <div key={form} data-form={form}>
          <dt>
            <FormMark form={form}>{name}</FormMark>
          </dt>
          <dd>
            <strong>{said}</strong>
          </dd>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * hours) / most} height="10" />
          </svg>
        </div>
      ))}
    </dl>
  )
}
