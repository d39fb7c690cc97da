import { withoutMarkup } from '../bareText.ts'
import { allEntries, errorAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { Term } from '../glossary.ts'
import { hasWord, mentions } from '../hasWord.ts'
import { sameFamily } from '../plural.ts'
import type { Words } from '../words.ts'

/**
 * Wrong for one English word, right for another: 國家 is wrong for county and right for country, 提示 wrong for tips
 * and right for a hint, 自由 wrong for free of charge. They are refused only where the English text has the term.
 */
const rightElsewhere = new Set(
  (
    '國家 国家 提示 自由 聽力 听力 聆聽 節省 节省 資源 资源 應用 应用 標誌 标志 房子 住戶口 面試 面试 老兵 資深 资深 出租 ' +
    '抵押 同上 否認 否认 禁用 好處 好处 優點 优点 避難所 避难所 比賽 比赛 賽跑 壓縮 压缩 吸引力 背部 社保 庇護所 保存账户 ' +
    'libre consejos activos ilegal marido incapacidad traductor espalda'
  ).split(' '),
)

/** Words the glossary says to avoid do not appear. */
export function glossaryAvoid(words: Words, terms: readonly Term[]): Finding[] {
  return allEntries(words).flatMap((entry) => {
    const english = sameFamily(words.en[entry.namespace] ?? {}, entry.key) ?? ''
    const text = withoutMarkup(entry.value, ' ')
    return terms.flatMap((term) =>
      term.avoid[entry.locale]
        .filter((word) => hasWord(text, word) && (!isContextual(term, word) || mentions(english, term)))
        .filter((word) => !isCovered(text, word, term.spellings[entry.locale]))
        .map((word) => errorAt(entry, `has "${word}"; write ${term.spellings[entry.locale].join(' or ')}`)),
    )
  })
}

/** A common word says little about what is meant. */
function isContextual(term: Term, word: string): boolean {
  return term.nocheck || rightElsewhere.has(word)
}

/** 房子 is no fault inside a spelling the glossary itself allows. */
function isCovered(text: string, word: string, allowed: readonly string[]): boolean {
  const rest = allowed.filter((spelling) => spelling.includes(word)).reduce((rest, s) => rest.replaceAll(s, ''), text)
  return !hasWord(rest, word)
}
