import { describe, expect, it } from 'vitest'
import type { Finding } from '../finding.ts'
import { parseGlossary } from '../glossary.ts'
import { someWords } from '../someWords.ts'
import type { Words } from '../words.ts'
import { chinesePunctuation } from './chinesePunctuation.ts'
import { chineseSpacing } from './chineseSpacing.ts'
import { emptyValues } from './emptyValues.ts'
import { formatters } from './formatters.ts'
import { genderSlashes } from './genderSlashes.ts'
import { glossaryAvoid } from './glossaryAvoid.ts'
import { glossaryUse } from './glossaryUse.ts'
import { glyphs } from './glyphs.ts'
import { keyTrees } from './keyTrees.ts'
import { leftoverEnglish } from './leftoverEnglish.ts'
import { placeholders } from './placeholders.ts'
import { pluralForms } from './pluralForms.ts'
import { quotes } from './quotes.ts'
import { script } from './script.ts'
import { spanishMarks } from './spanishMarks.ts'
import { spanishVoice } from './spanishVoice.ts'

/** What a rule says about one text in one locale. */
function about(rule: (words: Words) => Finding[], locale: 'en' | 'es' | 'zh-Hant' | 'zh-Hans', text: string) {
  return rule(someWords({ [locale]: { key: text } })).map(({ advice }) => advice)
}

describe('key trees', () => {
  it('miss a key that is not translated and one that English does not have', () => {
    const words = someWords({
      en: { rent: 'Rent', gas: 'Gas' },
      es: { rent: 'Renta', luz: 'Luz' },
      'zh-Hant': { rent: '房租', gas: '瓦斯' },
      'zh-Hans': { rent: '房租', gas: '煤气' },
    })
    expect(keyTrees(words).map(({ locale, key, advice }) => [locale, key, advice])).toEqual([
      ['es', 'gas', 'is missing; translate it'],
      ['es', 'luz', 'is not in English; remove it'],
    ])
  })

  it('miss a whole file', () => {
    expect(keyTrees(someWords({ en: { rent: 'Rent' } }))).toHaveLength(3)
  })

  it('treat the forms of a plural as one key', () => {
    const people = { people_one: '1 person', people_other: '{{count}} people' }
    const chinese = { people_other: '{{count}} 個人' }
    const words = someWords({ en: people, es: people, 'zh-Hant': chinese, 'zh-Hans': chinese })
    expect(keyTrees(words)).toEqual([])
  })
})

describe('plural forms', () => {
  it('are one and other in English, many besides in Spanish, other alone in Chinese', () => {
    const words = someWords({
      en: { people_one: '1 person', people_other: '{{count}} people' },
      es: { people_one: '1 persona', people_other: '{{count}} personas' },
      'zh-Hant': { people_one: '1 個人', people_other: '{{count}} 個人' },
      'zh-Hans': { people_other: '{{count}} 个人' },
    })
    expect(pluralForms(words).map(({ locale, key }) => [locale, key])).toEqual([
      ['es', 'people_many'],
      ['zh-Hant', 'people_one'],
    ])
  })

  it('have a sentence for zero in every locale or in none', () => {
    const words = someWords({
      en: { people_zero: 'Nobody', people_one: '1 person', people_other: '{{count}} people' },
      'zh-Hant': { people_other: '{{count}} 個人' },
    })
    expect(pluralForms(words).map(({ key }) => key)).toEqual(['people_zero'])
  })
})

describe('placeholders', () => {
  const compare = (en: string, es: string) =>
    placeholders(someWords({ en: { key: en }, es: { key: es } })).map(({ advice }) => advice)

  it.each([
    ['{{name}} lives here', 'Vive aquí', ['lacks {{name}}, which the English text has']],
    ['Lives here', '{{name}} vive aquí', ['has {{name}}, which the English text lacks']],
    ['{{amount, usd}}', '{{amount, num}}', expect.arrayContaining([expect.stringContaining('lacks {{amount,usd}}')])],
    ['<b>Rent</b>', 'Renta', ['lacks </b>, which the English text has', 'lacks <b>, which the English text has']],
    ['See $t(rent)', 'Vea la renta', ['lacks $t(rent), which the English text has']],
  ])('%s is not %s', (en, es, advice) => {
    expect(compare(en, es)).toEqual(advice)
  })

  it('may come in another order, more often, and with other blanks', () => {
    expect(compare('{{name}} pays {{ amount, usd }}', '{{amount,usd}}: {{name}}, {{name}}')).toEqual([])
  })

  it('may leave the count out where the form says one', () => {
    const en = { people_one: '{{count}} person', people_other: '{{count}} people' }
    const es = { people_one: 'una persona', people_many: '{{count}} de personas', people_other: 'personas' }
    expect(placeholders(someWords({ en, es })).map(({ key }) => key)).toEqual(['people_other'])
  })
})

describe('values', () => {
  it('are not empty and have no blanks at their ends', () => {
    expect(about(emptyValues, 'en', ' ')).toEqual(['is empty; write the text'])
    expect(about(emptyValues, 'es', 'Renta ')).toEqual(['begins or ends with a blank; remove it'])
    expect(about(emptyValues, 'en', 'Rent')).toEqual([])
  })
})

describe('formatters', () => {
  it.each(['number', 'currency(currency: USD)', 'datetime', 'relativetime', 'list'])(
    'built-in %s is refused',
    (name) => {
      expect(about(formatters, 'en', `{{value, ${name}}}`)).toHaveLength(1)
    },
  )

  it('of our own are accepted', () => {
    expect(about(formatters, 'es', '{{a, usd}} {{b, num}} {{c, day}} {{d, and}} {{e}}')).toEqual([])
  })
})

describe('leftover English', () => {
  const names = { everywhere: ['CalFresh', 'Dana Whitfield'], es: ['No'], keys: ['questions:kept.*'] }
  const inSpanish = (en: string, es: string, key = 'key') =>
    leftoverEnglish(someWords({ en: { [key]: en }, es: { [key]: es } }), names)
  const inChinese = (zh: string) => leftoverEnglish(someWords({ en: { key: '' }, 'zh-Hant': { key: zh } }), names)

  it('is a Spanish text equal to the English one', () => {
    expect(inSpanish('Rent', 'Rent')).toHaveLength(1)
  })

  it('is an English word in a Spanish sentence', () => {
    expect(inSpanish('Pay the rent', 'Pague the renta')).toHaveLength(1)
  })

  it('is a Latin word in a Chinese text', () => {
    expect(inChinese('房租 rent')).toHaveLength(1)
  })

  it('is not a name, a word both languages share, an address, or a key that keeps English on purpose', () => {
    expect(inSpanish('CalFresh', 'CalFresh')).toEqual([])
    expect(inSpanish('No', 'No')).toEqual([])
    expect(inSpanish('Write to dana.whitfield@example.com', 'Escriba a dana.whitfield@example.com')).toEqual([])
    expect(inSpanish('Persimmon Lantern Ave', 'Persimmon Lantern Ave', 'kept.street')).toEqual([])
    expect(inSpanish('{{name}}', '{{name}}')).toEqual([])
    expect(inChinese('您的 CalFresh 申請：{{name}}，A 表')).toEqual([])
  })
})

describe('scripts', () => {
  it('are not mixed in Traditional text', () => {
    expect(about(script, 'zh-Hant', '您有多少个孩子，住在这里')).toEqual([
      "has the simplified characters 个 这; write them in this page's script",
    ])
    expect(about(script, 'zh-Hant', '台灣、裡面、皇后、里程、乾淨、只要、關係、星期五下午、吃麵、聖馬刁縣')).toEqual([])
  })

  it('name each other in their own characters', () => {
    expect(about(script, 'zh-Hant', '简体中文')).toEqual([])
    expect(about(script, 'zh-Hans', '繁體中文')).toEqual([])
  })

  it('are not mixed in Simplified text', () => {
    expect(about(script, 'zh-Hans', '您有多少個孩子')).toEqual([
      "has the traditional characters 個; write them in this page's script",
    ])
    expect(about(script, 'zh-Hans', '里面、后面、干净、只要、关系、显著、台湾')).toEqual([])
  })
})

describe('glyphs', () => {
  it.each([
    ['zh-Hant', '裏面', 'has 裏; write 裡'],
    ['zh-Hant', '爲什麼', 'has 爲; write 為'],
    ['zh-Hant', '住着', 'has 着; write 著'],
    ['zh-Hant', '移民身分', 'has 身分; write 身份'],
    ['zh-Hant', '二個人', 'has 二 before a measure word; write 兩'],
    ['zh-Hans', '看著', 'has 看著; write 看着'],
    ['zh-Hans', '二周', 'has 二 before a measure word; write 两'],
  ] as const)('%s %s', (locale, text, advice) => {
    expect(about(glyphs, locale, text)).toEqual([advice])
  })

  it('of this project pass', () => {
    expect(about(glyphs, 'zh-Hant', '為什麼住在裡面？兩週，十二個人，第二次')).toEqual([])
  })
})

describe('Chinese punctuation', () => {
  it.each(['您好,世界', '您好, 世界', '您住在哪裡?', '是的.', '房租(每月)', '電話:', '{{name}}: 房租'])(
    'refuses %s',
    (text) => {
      expect(about(chinesePunctuation, 'zh-Hant', text)).toHaveLength(1)
    },
  )

  it('accepts ASCII in numbers, times, telephone numbers and addresses', () => {
    const text = '請在 9:30 打電話給 (877) 847-3663，寄到 help@example.com 或付 $1,234.50。'
    expect(about(chinesePunctuation, 'zh-Hant', text)).toEqual([])
  })
})

describe('Chinese spacing', () => {
  it.each([
    'EBT卡',
    '60歲',
    '每月{{amount, usd}}',
    '{{count}}個人',
    '房租  金額',
    '您 好',
    '您好， 世界',
    '<b>EBT</b>卡',
  ])('refuses %s', (text) => {
    expect(about(chineseSpacing, 'zh-Hant', text)).toHaveLength(1)
  })

  it('accepts one blank, dates and times as Intl spells them, and placeholders for words', () => {
    const text = 'EBT 卡，60 歲，{{count}} 個人，2026年11月2日，下午2:00，{{name}}的房租，{{amount, usd}}。'
    expect(about(chineseSpacing, 'zh-Hant', text)).toEqual([])
  })
})

describe('quotes', () => {
  it.each([
    ['zh-Hant', '選“是”', 'has the quote “; write 「」 or 『』'],
    ['zh-Hans', '选「是」', 'has the quote 「; write “”'],
    ['es', 'Elija "Sí"', 'has the quote "; write “”'],
    ['zh-Hant', '選「是', 'opens and closes 「」 unequally; pair them'],
    ['zh-Hans', '选”是“', 'opens and closes “” unequally; pair them'],
  ] as const)('%s: %s', (locale, text, advice) => {
    expect(about(quotes, locale, text)).toEqual([advice])
  })

  it('of the language pass', () => {
    expect(about(quotes, 'zh-Hant', '選「是」或『否』')).toEqual([])
    expect(about(quotes, 'es', 'Elija “Sí”')).toEqual([])
  })
})

describe('Spanish marks', () => {
  it.each(['Tiene renta?', '¿Tiene renta', 'Listo!', '?Tiene renta¿'])('refuses %s', (text) => {
    expect(about(spanishMarks, 'es', text)).toHaveLength(1)
  })

  it('accept both ends, and a question mark inside a web address', () => {
    expect(about(spanishMarks, 'es', '¿Tiene renta? ¡Listo! https://example.com/?lng=es')).toEqual([])
  })
})

describe('Spanish voice', () => {
  it.each([
    '¿Dónde vives?',
    'Escribe tu nombre',
    'Te ayudamos',
    '¿Tenéis hijos?',
    'Elige una',
    'Vos podés',
    'Listo. Envía',
  ])('refuses %s', (text) => {
    expect(about(spanishVoice, 'es', text)).toHaveLength(1)
  })

  it('accepts usted, and statements about someone', () => {
    expect(about(spanishVoice, 'es', 'Escriba su nombre. Si alguien ingresa dinero, ¿lo envía?')).toEqual([])
  })
})

describe('gender', () => {
  it.each(['No estoy seguro/a', 'Niño(a)', 'Bienvenid@s', 'el/la solicitante', 'hijos/as'])(
    'by sign is refused: %s',
    (text) => {
      expect(about(genderSlashes, 'es', text)).toHaveLength(1)
    },
  )

  it('is not seen in an address or a plain slash', () => {
    expect(about(genderSlashes, 'es', 'help@example.com, MM/DD/AAAA, y/o, SAR 7 (aviso)')).toEqual([])
  })
})

describe('the glossary', () => {
  const terms = parseGlossary(
    [
      'term_id,en,es,zh_hant,zh_hans,avoid,note,source',
      'application,application,solicitud,申請,申请,es=aplicación || zh_hant=應用程式;應用,"Seen, and wrong.",x',
      'county,county,condado,縣,县,zh_hant=國家,,x',
      'save,Save,Guardar,儲存,保存,es=Salvar,[nocheck],x',
      'yes,Yes,Sí,是,是,es=Si,[nocheck],x',
    ].join('\n'),
  )
  const check = (en: string, locale: 'es' | 'zh-Hant', text: string) =>
    glossaryAvoid(someWords({ en: { key: en }, [locale]: { key: text } }), terms).map(({ advice }) => advice)

  it('refuses an avoided word, whatever the English text says', () => {
    expect(check('Send it', 'es', 'Envíe su aplicación')).toEqual(['has "aplicación"; write solicitud'])
    expect(check('Send it', 'zh-Hant', '送出應用程式')).toEqual(['has "應用程式"; write 申請'])
  })

  it('refuses a word that is wrong for one English word only there', () => {
    expect(check('Your county', 'zh-Hant', '您的國家')).toHaveLength(1)
    expect(check('Your country', 'zh-Hant', '您的國家')).toEqual([])
  })

  it('refuses a common word only where the English text has the term', () => {
    expect(check('Save', 'es', 'Salvar')).toHaveLength(1)
    expect(check('Rescue', 'es', 'Salvar')).toEqual([])
  })

  it('refuses a word of two letters only as the whole text', () => {
    expect(check('Yes', 'es', 'Si')).toHaveLength(1)
    expect(check('If yes, write it', 'es', 'Si la respuesta es sí, escriba')).toEqual([])
  })

  it('warns when a term of the English text is in no spelling of it, unless the term is a common word', () => {
    const use = (en: string, es: string) =>
      glossaryUse(someWords({ en: { key: en }, es: { key: es } }), terms).map(({ level, advice }) => [level, advice])
    expect(use('Your county', 'Su región')).toEqual([['warning', 'English says county; the glossary has condado']])
    expect(use('Your county', 'Sus condados')).toEqual([])
    expect(use('Save', 'Seguir')).toEqual([])
  })

  it('does not find a word inside another', () => {
    expect(check('Apply', 'es', 'multiaplicaciónal')).toEqual([])
  })
})
