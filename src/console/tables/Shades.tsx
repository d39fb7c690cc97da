/** Names the shades of the bars below, darkest first. */
export function Shades({ names }: { names: readonly string[] }) {
  return (
    <ul className="console-shades">
      {names.map((name, shade) => (
        <li key={name}>
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <rect data-shade={shade} width="12" height="12" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
