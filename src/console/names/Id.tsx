/** A name with the id it stands for, so that it can be found in exports and code. */
export function Id({ name, id }: { name: string; id: string }) {
  if (name === id) return <code>{id}</code>
  return (
    <>
      {name} <code className="console-id">{id}</code>
    </>
  )
}
