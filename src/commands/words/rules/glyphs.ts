import { allEntries, errorAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { Words } from '../words.ts'

/** One form a character (language reference 2.2 and 2.3): first what is found, then what this project writes. */
const choices: Readonly<Record<'zh-Hant' | 'zh-Hans', readonly (readonly [string, string])[]>> = {
  'zh-Hant': [
    ['臺', '台'],
    ['裏', '裡'],
    ['爲', '為'],
    ['户', '戶'],
    ['税', '稅'],
    ['啓', '啟'],
    ['綫', '線'],
    ['羣', '群'],
    ['麽', '麼'],
    ['着', '著'],
    ['身分', '身份'],
    ['糧食卷', '糧食券'],
  ],
  'zh-Hans': [
    ['看著', '看着'],
    ['著急', '着急'],
    ['身分', '身份'],
    ['帐户', '账户'],
    ['粮食卷', '粮食券'],
  ],
}

const twoBeforeMeasureWord = /(?<![十第一三四五六七八九百])二(?=[個个週周人位份天年次張张])/

/** Chinese text keeps to one form of a character, and to 兩 before a measure word. */
export function glyphs(words: Words): Finding[] {
  return allEntries(words).flatMap((entry) => {
    const { locale, value } = entry
    if (locale !== 'zh-Hant' && locale !== 'zh-Hans') return []
    const two = locale === 'zh-Hant' ? '兩' : '两'
    return [
      ...choices[locale]
        .filter(([found]) => value.includes(found))
        .map(([found, ours]) => errorAt(entry, `has ${found}; write ${ours}`)),
      ...(twoBeforeMeasureWord.test(value) ? [errorAt(entry, `has 二 before a measure word; write ${two}`)] : []),
    ]
  })
}
