import { type FeatureRow, featureTable } from '../../forms/featureTable.ts'
import { pagesOf, questionsOf } from '../../forms/form.ts'
import { forms } from '../../forms/forms.ts'
import { questionOf } from '../../questions/answers.ts'
import { evidence } from '../../questions/evidence.ts'
import { lookup } from '../lookup.ts'
import { readWords } from '../words/readWords.ts'
import { locales } from '../../instrumentation/locale.ts'

const shipped = [...forms.values()]
const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => '---'), ...rows].map(line).join('')

/** The page of features in Markdown, made from the bank, the forms and the words of a folder. */
export function featuresPage(folder: string): string {
  const words = readWords(folder)
  const rows = featureTable(shipped, Object.fromEntries(locales.map((locale) => [locale, lookup(words[locale])])))
  return `# Questions by form and language

Made from the data by \`npm run features\`; \`/forms\` shows the same with a filter. A number is that of the page which asks the
question. A language counts where every form that asks the question has words for it in that language.

${table(
  ['form', 'words', 'pages', 'questions', ...locales.map((locale) => `worded in ${locale}`)],
  shipped.map((form) => [
    `\`${form.id}@${form.version}\``,
    form.words,
    pagesOf(form).length,
    questionsOf(form).size,
    ...locales.map((locale) => countWorded(rows, form.id, locale)),
  ]),
)}
${table(['question', 'asks', 'basis', ...shipped.map(({ id }) => id), 'languages'], rows.map(cellsOf))}`
}

const countWorded = (rows: readonly FeatureRow[], form: string, locale: string) =>
  rows.filter(({ refs, languages }) => refs[form] !== undefined && languages.includes(locale)).length

const cellsOf = ({ question, refs, languages }: FeatureRow) => [
  `\`${question}\``,
  evidence[question].topic,
  questionOf(question).basis,
  ...shipped.map(({ id }) => refs[id] ?? ''),
  languages.join(' '),
]
