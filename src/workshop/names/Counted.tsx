interface CountedProps {
  value: number
  /** The largest of the numbers it is compared with. */
  most: number
  /** Gives the bar the form's colour. */
  form?: string
}

/** A number, and beside it the same as a length. */
export function Counted({ value, most, form }: CountedProps) {
  return (
    <span className="counted" data-form={form}>
      <span className="counted-number">{value}</span>
      <svg viewBox={`0 0 ${Math.max(most, 1)} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={value} height={1} />
      </svg>
    </span>
  )
}
