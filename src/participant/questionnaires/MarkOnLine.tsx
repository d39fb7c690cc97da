import { useState } from 'react'
import type { Words } from '../../i18n/useWords.ts'
import { instruments } from '../../study/instruments.ts'

interface MarkOnLineProps {
  item: string
  label: string
  low: string
  high: string
  t: Words['t']
}

const { lowest, highest, step } = instruments['raw-tlx']
const middle = String((lowest + highest) / 2)

/**
 * A mark on a line, as on the task load index's sheet of paper. A slider has a value before anybody has moved it: until
 * it is touched its mark stays hidden and the item is without an answer.
 */
export function MarkOnLine({ item, label, low, high, t }: MarkOnLineProps) {
  const [value, setValue] = useState<string>()
  const [id, endsId] = [`mark-${item}`, `mark-${item}-ends`]
  const said = value === undefined ? t('scales:raw-tlx.empty') : t('scales:raw-tlx.point', { point: value })
  return (
    <div className="question mark">
      <label className="usa-legend" htmlFor={id}>
        {label}
      </label>
      <input
        className="mark__line"
        type="range"
        {...{ id, min: lowest, max: highest, step }}
        value={value ?? middle}
        data-empty={value === undefined || undefined}
        aria-describedby={endsId}
        aria-valuetext={said}
        onChange={(event) => setValue(event.currentTarget.value)}
        // A tap on the middle changes nothing, and is an answer all the same.
        onClick={(event) => setValue(event.currentTarget.value)}
      />
      <input type="hidden" name={item} value={value ?? ''} />
      <span className="mark__ends" id={endsId}>
        <span>{low}</span>
        <span className="visually-hidden">{'–'}</span>
        <span>{high}</span>
      </span>
      <span className="mark__said" aria-hidden="true">
        {said}
      </span>
    </div>
  )
}
