import type { Sha256 } from '../../study/allocation.ts'
import { byteOrderMark } from './csv.ts'
import { UnusablePackage } from './unusablePackage.ts'

/** Files of a package as text, by name. */
export type Files = ReadonlyMap<string, string>

/** Every file must be the one that was written. A file that no sum names, and that isn't among those that are `read`, isn't looked at. */
export function checkSums(
  files: Files,
  sha256: Sha256,
  hashes: ReadonlyMap<string, string>,
  read: readonly string[],
): void {
  const unnamed = new Set(read.filter((name) => files.has(name)))
  for (const line of withoutMark(textOf(files, 'checksums.txt')).split(/\r?\n/).filter(Boolean)) {
    const [, hash = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (name === '') throw new UnusablePackage('checksums.txt', `has a line that is no sum: ${line.slice(0, 40)}`)
    unnamed.delete(name)
    const found = hashes.get(name) ?? sha256(textOf(files, name))
    if (found !== hash)
      throw new UnusablePackage(name, `was changed after it was written: ${changeOf(files, name, hash, sha256)}`)
  }
  for (const name of unnamed) throw new UnusablePackage('checksums.txt', `has no sum of ${name}`)
}

const withoutMark = (text: string) => (text.startsWith(byteOrderMark) ? text.slice(1) : text)

/** What was changed: some programs put other line ends, or another mark of the encoding, into every file that they save. */
function changeOf(files: Files, name: string, hash: string, sha256: Sha256): string {
  const bare = withoutMark(files.get(name) ?? '')
  const isWritten = (text: string) => sha256(text) === hash || sha256(byteOrderMark + text) === hash
  if (isWritten(bare)) return 'its byte order mark was put in or taken out'
  if (isWritten(bare.replaceAll('\r\n', '\n'))) return 'its line ends are another program’s (CRLF)'
  return 'its hash is another one'
}

/** The text of a file that has to be there. */
export function textOf(files: Files, name: string): string {
  const text = files.get(name)
  if (text === undefined) throw new UnusablePackage(name, 'is missing')
  return text
}
