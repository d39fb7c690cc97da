import type { Marker } from './markers.ts'

/** Bytes that left the device or lie on the server, and what they are. */
export interface Evidence {
  source: string
  bytes: Buffer
}

const unescaped = (text: string) =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Percent signs that are none of an address stay as they are. */
const decoded = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })

/** The bytes as text in every way a value could be written: UTF-8, both UTF-16, JSON's and an address's escapes. */
function readingsOf(bytes: Buffer): string[] {
  const text = bytes.toString('utf8')
  const wide = [bytes, bytes.subarray(1)].flatMap((from) => [
    from.toString('utf16le'),
    Buffer.from(from.subarray(0, from.length - (from.length % 2)))
      .swap16()
      .toString('utf16le'),
  ])
  return [text, unescaped(text), decoded(text.replaceAll('+', ' ')), ...wide].map((reading) => reading.toLowerCase())
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Looks for every marker in every piece of evidence; says which was found where, and around what. */
export function findMarkers(markers: readonly Marker[], evidence: readonly Evidence[]): string[] {
  return evidence.flatMap(({ source, bytes }) => {
    const readings = readingsOf(bytes)
    return markers.flatMap(({ field, pieces, whole }) => {
      const patterns = [
        ...pieces.map((piece) => new RegExp(escaped(piece.toLowerCase()))),
        ...whole.map((value) => new RegExp(`(?<![\\da-z])${escaped(value.toLowerCase())}(?![\\da-z])`)),
      ]
      for (const pattern of patterns) {
        for (const reading of readings) {
          const at = reading.search(pattern)
          if (at >= 0) return [`${field} in ${source}: …${reading.slice(Math.max(0, at - 60), at + 40)}…`]
        }
      }
      return []
    })
  })
}
