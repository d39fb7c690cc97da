/** A step of a guide that can be followed: lines for a file, or commands to run. */
export type Step =
  | { kind: 'write'; file: string; text: string }
  | { kind: 'insert'; file: string; after: string; text: string }
  | { kind: 'replace'; file: string; line: string; text: string }
  | { kind: 'run'; commands: readonly string[] }

const block = /^```(\w+) (.*)\n([\s\S]*?)^```$/gm

/** An attribute of a block: `file=src/a.ts`, or in quotes of either kind where it has spaces. */
function attribute(info: string, name: string): string | undefined {
  const found = new RegExp(`(?:^| )${name}=(?:"([^"]*)"|'([^']*)'|(\\S+))`).exec(info)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

/**
 * The steps of a guide: its fenced blocks that say what to do with them. `file=` names a file to be written; with `after=` the
 * block goes below the first such line, with `replace=` in its place. `sh run` is run. Other blocks are there to be read.
 */
export function readGuide(markdown: string): Step[] {
  return [...markdown.matchAll(block)].flatMap(([, language, info = '', text = '']): Step[] => {
    if (language === 'sh' && info === 'run') return [{ kind: 'run', commands: text.trim().split('\n') }]
    const file = attribute(info, 'file')
    if (file === undefined) return []
    const after = attribute(info, 'after')
    if (after !== undefined) return [{ kind: 'insert', file, after, text }]
    const line = attribute(info, 'replace')
    return [line === undefined ? { kind: 'write', file, text } : { kind: 'replace', file, line, text }]
  })
}
