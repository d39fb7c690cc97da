import { setImmediate as nextTurn } from 'node:timers/promises'

interface Waiting<Item, Result> {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

/**
 * Commits items in groups: what comes while a commit is under way shares the next one, `most` items at most. `commit`
 * returns a result for each item. If it fails for a group, each of its items is tried alone, so that one bad item, or
 * a deadlock with another server, costs the others nothing.
 */
export function groupWriter<Item, Result>(
  commit: (items: readonly Item[]) => Promise<readonly Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = []
  let isWriting = false

  async function writeAll(): Promise<void> {
    isWriting = true
    while (waiting.length > 0) {
      // SQLite's driver holds the thread through a commit; this turn lets requests that came meanwhile join the group.
      await nextTurn()
      await write(waiting.splice(0, most))
    }
    isWriting = false
  }

  async function write(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await commit(group.map(({ item }) => item))
      for (const [index, { resolve }] of group.entries()) resolve(results[index] as Result)
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error)
      else for (const each of group) await write([each])
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isWriting) void writeAll()
    })
}
