import type { Manifest } from './site.ts'

/**
 * The files of a chunk, of all it imports now or later (or `at once` only), and of their style sheets. `isElsewhere`
 * names the chunks that are never fetched here, whoever imports them. Throws where the manifest has no such chunk.
 */
export function chunkFiles(
  manifest: Manifest,
  entry: string,
  isElsewhere: (chunk: string) => boolean = () => false,
  imports: 'ever' | 'at once' = 'ever',
): string[] {
  const files = new Set<string>()
  const seen = new Set<string>()
  const visit = (name: string) => {
    if (seen.has(name) || isElsewhere(name)) return
    seen.add(name)
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the manifest has no ${name}`)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    for (const next of [...(chunk.imports ?? []), ...(imports === 'ever' ? (chunk.dynamicImports ?? []) : [])])
      visit(next)
  }
  visit(entry)
  return [...files]
}
