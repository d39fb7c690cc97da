import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A hash of the names and contents of files and of everything in folders; tests, which no build contains, left out.
 * @param {string} root
 * @param {string[]} paths files and folders in `root`; those that don't exist are passed over
 * @returns {string} 64 hexadecimal digits
 */
export function contentHash(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((each) => filesIn(root, each))) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

function filesIn(root, path) {
  if (!existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  const names = readdirSync(join(root, path)).sort()
  return names.flatMap((name) => filesIn(root, `${path}/${name}`))
}
