import { describe, expect, it } from 'vitest'
import { readTyped } from '../inputs.ts'

const today = '2026-11-22'
const read = (question: Parameters<typeof readTyped>[0], typed: unknown) => readTyped(question, typed, { today })
const accepted = (value: unknown) => ({ ok: true, value })
const askedBack = (refusal: string) => ({ ok: false, refusal })

describe('a name is accepted', () => {
  it.each([
    ['of one letter', 'O', 'O'],
    ['of one Han character', '梁', '梁'],
    ['in Han characters', '美芳', '美芳'],
    ['in Han characters beyond the first plane', '𠮷', '𠮷'],
    ['with accents', 'Núñez', 'Núñez'],
    ['with accents typed apart', 'Nu\u0301n\u0303ez', 'Núñez'],
    ['with two surnames', 'Ramírez Soto', 'Ramírez Soto'],
    ['with spaces to spare', '  Mei   Fong ', 'Mei Fong'],
    ['with full-width letters and space', 'Ｌｅｅ　Ａｎｎ', 'Lee Ann'],
    ['with a straight apostrophe', "O'Brien", "O'Brien"],
    ['with a curly apostrophe', 'O’Brien', 'O’Brien'],
    ['with a hyphen', 'Pruitt-Barlow', 'Pruitt-Barlow'],
    ['with a point', 'Jr.', 'Jr.'],
    ['with a middle dot', '阿里·木', '阿里·木'],
    ['in Arabic', 'فاطمة', 'فاطمة'],
    ['with vowel signs', 'प्रिया', 'प्रिया'],
    ['of 100 characters', 'a'.repeat(100), 'a'.repeat(100)],
    ['of 100 Han characters beyond the first plane', '𠮷'.repeat(100), '𠮷'.repeat(100)],
  ])('%s', (_, typed, stored) => {
    expect(read('first-name', typed)).toEqual(accepted(stored))
  })

  it('left blank where another name can stand in for it', () => {
    expect(read('first-name', '  ')).toEqual(accepted(null))
    expect(read('m-last', '')).toEqual(accepted(null))
  })
})

describe('a name is asked back', () => {
  it.each([
    ['of 101 characters', 'a'.repeat(101), 'tooLong'],
    ['of 101 Han characters beyond the first plane', '𠮷'.repeat(101), 'tooLong'],
    ['that is an emoji', '🙂', 'nameLetters'],
    ['that ends in an emoji', 'Ana 🙂', 'nameLetters'],
    ['with digits', 'Ana2', 'nameLetters'],
    ['that is a number', '12', 'nameLetters'],
    ['that is a dash', '-', 'nameLetters'],
    ['with a tag', '<b>Ana</b>', 'nameLetters'],
    ['of invisible characters', '\u200b\u2060', 'nameLetters'],
    ['with a NUL', 'Ana\u0000', 'nameLetters'],
    ['with half of a character', 'Ana\ud83d', 'nameLetters'],
  ])('%s', (_, typed, refusal) => {
    expect(read('first-name', typed)).toEqual(askedBack(refusal))
  })

  it('left blank where nothing stands in for it', () => {
    expect(read('rep-name', ' ')).toEqual(askedBack('required'))
    expect(read('signature', '')).toEqual(askedBack('required'))
  })
})

describe('a line of text', () => {
  it('is kept as written but for blanks', () => {
    expect(read('home-street', ' 12  Calle de la Peña, #4 ')).toEqual(accepted('12 Calle de la Peña, #4'))
  })

  it('has full-width letters, digits and signs as plain ones', () => {
    expect(read('home-street', '１２３　Ｍａｉｎ　Ｓｔ．＃４')).toEqual(accepted('123 Main St.#4'))
  })

  it('joins the lines of a postal address', () => {
    expect(read('mail-address', 'PO Box 12\r\nFresno, CA 93701\n')).toEqual(accepted('PO Box 12 Fresno, CA 93701'))
  })

  it('may be as long as its question allows and no longer', () => {
    expect(read('home-unit', 'x'.repeat(60))).toEqual(accepted('x'.repeat(60)))
    expect(read('home-unit', 'x'.repeat(61))).toEqual(askedBack('tooLong'))
  })

  it('may stay blank only where the question is optional', () => {
    expect(read('home-unit', ' ')).toEqual(accepted(null))
    expect(read('home-street', '　')).toEqual(askedBack('required'))
  })

  it('is asked back when the box is missing altogether', () => {
    expect(read('home-street', undefined)).toEqual(askedBack('required'))
  })
})

describe('a ZIP code', () => {
  it.each([
    ['as it is', '93701'],
    ['with spaces', ' 93701 '],
    ['in full-width digits', '９３７０１'],
    ['with the four digits after a dash', '93701-1234'],
    ['with the four digits after a long dash', '93701–1234'],
    ['with invisible marks around', '\u202d93701\u202c'],
  ])('of California is taken %s', (_, typed) => {
    expect(read('home-zip', typed)).toEqual(accepted('93701'))
  })

  it.each([
    ['of another state', '10001', 'zipOutOfState'],
    ['that nobody has', '96199', 'zipUnknown'],
    ['with four digits', '9370', 'zipFormat'],
    ['with six digits', '937011', 'zipFormat'],
    ['in letters', 'Fresno', 'zipFormat'],
    ['left blank', '', 'required'],
  ])('%s is asked back', (_, typed, refusal) => {
    expect(read('home-zip', typed)).toEqual(askedBack(refusal))
  })
})

describe('a phone number', () => {
  it.each([
    '5595550142',
    '559-555-0142',
    '(559) 555-0142',
    '559.555.0142',
    '559 555 0142',
    '1 559 555 0142',
    '+1 (559) 555-0142',
    '５５９－５５５－０１４２',
    '559‑555‑0142',
    '\u202d+1 559 555 0142\u202c',
  ])('%s is taken', (typed) => {
    expect(read('phone-cell', typed)).toEqual(accepted('5595550142'))
  })

  it.each([
    ['555-0142', 'phoneAreaCode'],
    ['5550142', 'phoneAreaCode'],
    ['059-555-0142', 'phoneFormat'],
    ['159-555-0142', 'phoneFormat'],
    ['55955501', 'phoneFormat'],
    ['+44 20 7946 0958', 'phoneFormat'],
    ['call me', 'phoneFormat'],
    ['559-555-0142 ext 3', 'phoneFormat'],
  ])('%s is asked back: %s', (typed, refusal) => {
    expect(read('phone-cell', typed)).toEqual(askedBack(refusal))
  })

  it('may stay blank: nobody needs a phone to apply', () => {
    expect(read('phone-cell', '')).toEqual(accepted(null))
  })
})

describe('an email address', () => {
  it.each([
    ['ana@example.org', 'ana@example.org'],
    [' ana.soto+food@mail.example.org ', 'ana.soto+food@mail.example.org'],
    ['ａｎａ＠example.org', 'ana@example.org'],
  ])('%s is taken', (typed, stored) => {
    expect(read('email', typed)).toEqual(accepted(stored))
  })

  it.each(['ana', 'ana@', '@example.org', 'ana@example', 'ana@@example.org', 'ana@example..org', 'ana@.org'])(
    '%s is asked back',
    (typed) => {
      expect(read('email', typed)).toEqual(askedBack('emailFormat'))
    },
  )

  it('is asked back when it is too long to be one', () => {
    expect(read('email', `${'a'.repeat(200)}@example.org`)).toEqual(askedBack('tooLong'))
  })
})

describe('a Social Security number', () => {
  it.each(['900-00-1234', '900001234', '900 00 1234', '９００００１２３４', '900–00–1234'])('%s is taken', (typed) => {
    expect(read('ssn', typed)).toEqual(accepted('900001234'))
  })

  it.each(['123-45-6789', '900-01-1234', '900-00-123', '900-00-12345', 'none', '078051120'])(
    '%s is refused: only numbers nobody has are taken',
    (typed) => {
      expect(read('ssn', typed)).toEqual(askedBack('ssnInvented'))
    },
  )
})

describe('a signature', () => {
  it.each(['Dana Whitfield', '梁美芳', 'Lucía Ramírez Soto', 'X'])('%s is taken', (typed) => {
    expect(read('signature', typed)).toEqual(accepted(typed))
  })

  it('has to be a name', () => {
    expect(read('signature', '👍')).toEqual(askedBack('nameLetters'))
  })
})

it('refuses by throwing nothing, whatever stands in a box', () => {
  for (const junk of [null, 7, {}, [], Number.NaN, Symbol('x')]) expect(read('home-street', junk).ok).toBe(false)
})
