export interface Tree {
  [key: string]: string | Tree
}

/** `{ 'rent.label': 'Rent' }` → `{ rent: { label: 'Rent' } }`. Throws when one key is both a text and a branch. */
export function unflatten(strings: Readonly<Record<string, string>>): Tree {
  const root: Tree = {}
  for (const [path, text] of Object.entries(strings)) {
    const keys = path.split('.')
    const leaf = keys.pop() ?? path
    branchAt(root, keys)[leaf] = text
  }
  return root
}

function branchAt(root: Tree, keys: readonly string[]): Tree {
  return keys.reduce((tree, key) => {
    const branch = (tree[key] ??= {})
    if (typeof branch === 'string') throw new Error(`${key} is both a text and a branch`)
    return branch
  }, root)
}
