import { useTranslation } from 'react-i18next'
import type { QuestionMeasures } from '../../analysis/runMeasures.ts'
import { useFormats } from '../../i18n/useFormats.ts'
import { Id } from '../names/Id.tsx'
import { useNames } from '../names/useNames.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Shades } from '../tables/Shades.tsx'
import { StackedBar } from '../tables/StackedBar.tsx'
import type { ItemPlace } from './itemPlaces.ts'

/** What the time of a question is made of, in the order it is spent; also the order of the bar's shades. */
const parts = ['readMs', 'respondMs', 'reviewMs', 'revisitMs'] as const
const shades = [0, 1, 2, 3] as const

interface QuestionTimesProps {
  questions: readonly QuestionMeasures[]
  placeOf: ItemPlace
}

/** Time, trouble and result of each question, in the order they came. */
export function QuestionTimes({ questions, placeOf }: QuestionTimesProps) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const names = useNames()
  const longest = Math.max(0, ...questions.map((question) => question.questionMs))
  const number = (id: string, value: (row: QuestionMeasures) => string | number): Column<QuestionMeasures> => ({
    id,
    head: t(`column.${id}`),
    kind: 'number',
    cell: value,
  })
  const columns: Column<QuestionMeasures>[] = [
    {
      id: 'question',
      head: t('column.question'),
      cell: (row) => <Id name={names.question(row.question, placeOf(row))} id={row.question} />,
    },
    number('visits', ({ visits }) => visits),
    number('time', ({ questionMs }) => formats.seconds(questionMs)),
    {
      id: 'bar',
      head: t('column.bar'),
      kind: 'figure',
      cell: (row) => <StackedBar parts={shades.map((shade) => ({ shade, length: row[parts[shade]] }))} of={longest} />,
    },
    {
      id: 'matches',
      head: t('column.matches'),
      cell: ({ matchesKey }) => t(matchesKey === null ? 'matches.notCompared' : `matches.${matchesKey ? 'yes' : 'no'}`),
    },
    number('errors', ({ errors }) => errors),
    number('corrections', ({ corrections }) => corrections),
    ...parts.map((part) => number(part, (row) => formats.seconds(row[part]))),
  ]
  return (
    <>
      <Shades names={parts.map((part) => t(`column.${part}`))} />
      <DataTable
        caption={t('questions.caption', { count: questions.length })}
        columns={columns}
        rows={questions}
        rowKey={({ question, item }) => `${question} ${item ?? ''}`}
      />
    </>
  )
}
