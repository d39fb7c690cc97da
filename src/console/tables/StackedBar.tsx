/** A part of a bar, in the unit of `of`. `shade` 0 is the darkest. */
export interface BarPart {
  length: number
  shade: 0 | 1 | 2 | 3
}

const width = 200
const height = 14

/** A bar beside the numbers it shows; hidden from screen readers, who have the numbers in the same row. */
export function StackedBar({ parts, of }: { parts: readonly BarPart[]; of: number }) {
  const scale = of > 0 ? width / of : 0
  return (
    <svg className="console-bar" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {placed(parts).map(({ from, length, shade }) => (
        <rect key={shade} data-shade={shade} x={from * scale} width={length * scale} height={height} />
      ))}
    </svg>
  )
}

function placed(parts: readonly BarPart[]): (BarPart & { from: number })[] {
  let from = 0
  return parts.map((part) => {
    const start = from
    from += part.length
    return { ...part, from: start }
  })
}
