/** Letters that seldom stand side by side: no word, no id and no hexadecimal number has four of them in a row. */
const rareLetters = 'jkqvwxz'
const rareHan = '龘靐齉爩麤灪龖厵滟爨癵籱饢驫鱻'
const pieceLength = 4

/** Something typed that must not be found, and every spelling of it to look for. */
export interface Marker {
  field: string
  /** Looked for anywhere, in letters of either size. */
  pieces: readonly string[]
  /** Looked for where neither a digit nor a letter stands before or after. */
  whole: readonly string[]
}

/** Every four letters in a row. */
function piecesOf(text: string): string[] {
  const letters = [...text]
  return letters.slice(0, 1 - pieceLength).map((_, start) => letters.slice(start, start + pieceLength).join(''))
}

const two = (number: number) => String(number).padStart(2, '0')

/** Hands out values to type, each to be found again by what it was typed into. */
export class Markers {
  readonly all: Marker[] = []
  private readonly used = new Set<string>()
  private state = 20_261_122

  /** Rare letters, no four of which occur in another marker. */
  word = (field: string, length = 10): string => this.letters(field, rareLetters, length)

  /** Rare Han characters. */
  han = (field: string): string => this.letters(field, rareHan, 5)

  /** An amount in cents: seven digits, so that no moment or count of the log looks like it. */
  money(field: string): number {
    const cents = 1_234_567 + this.all.length * 31_313
    const [whole, part] = [String(Math.floor(cents / 100)), two(cents % 100)]
    const grouped = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark)
    this.add(field, [], [String(cents), `${whole}.${part}`, `${grouped(',')}.${part}`, `${grouped('.')},${part}`])
    return cents
  }

  /** A birth date. */
  date(field: string): string {
    const [year, month, day] = [1930 + this.all.length, 1 + (this.all.length % 9), 11 + (this.all.length % 17)]
    const iso = `${year}-${two(month)}-${two(day)}`
    const spellings = [
      `${month}/${day}/${year}`,
      `${two(month)}/${day}/${year}`,
      `${day}/${month}/${year}`,
      `${year}/${month}/${day}`,
    ]
    this.add(field, [`"${year}"`], [iso, iso.replaceAll('-', ''), ...spellings])
    return iso
  }

  /** Ten digits of a phone number. */
  phone(field: string): string {
    const last = String(4_680 + this.all.length)
    const local = [`555${last}`, `555-${last}`, `555 ${last}`]
    this.add(field, [], [...local, `213555${last}`, `1213555${last}`, `213-555-${last}`, `213.555.${last}`])
    return `213555${last}`
  }

  /** A Social Security number that starts as given: `900-00` is never issued. */
  ssn(field: string, start = '90000'): string {
    const digits = `${start}${6_420 + this.all.length}`
    const groups = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)]
    this.add(field, [`"${groups[2]}"`], [digits, groups.join('-'), groups.join(' ')])
    return digits
  }

  /** A value that is unique in the visit as it is: a ZIP code, an option's code. */
  asIs<const T extends string>(field: string, value: T): T {
    this.add(field, [], [value])
    return value
  }

  private letters(field: string, alphabet: string, length: number): string {
    for (;;) {
      const text = Array.from({ length }, () => this.draw(alphabet)).join('')
      const pieces = piecesOf(text)
      if (new Set(pieces).size < pieces.length || pieces.some((piece) => this.used.has(piece))) continue
      pieces.forEach((piece) => this.used.add(piece))
      this.add(field, pieces, [])
      return text
    }
  }

  private draw(alphabet: string): string {
    this.state = (Math.imul(this.state, 1_103_515_245) + 12_345) >>> 0
    return alphabet[(this.state >>> 16) % alphabet.length] ?? ''
  }

  private add(field: string, pieces: readonly string[], whole: readonly string[]) {
    this.all.push({ field, pieces, whole })
  }
}
