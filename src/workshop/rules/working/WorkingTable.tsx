import { useTranslation } from 'react-i18next'
import { citations } from '../../../eligibility/citations.ts'
import type { Line } from '../../../eligibility/result.ts'
import { num } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { changeOf } from './changeOf.ts'
import { useMoney } from './useMoney.ts'

interface WorkingTableProps {
  working: readonly Line[]
  /** The working before the field that is being changed was touched. */
  before: readonly Line[] | null
}

/** Every number in the order of computation, with the rule that made it and how far the last change moved it. */
export function WorkingTable({ working, before }: WorkingTableProps) {
  const { t } = useTranslation('workshop')
  const { changeUsd } = useMoney()
  const columns: Column<Line>[] = [
    { id: 'line', head: t('rules.working.line'), cell: (line) => <Name line={line} /> },
    { id: 'value', head: t('rules.working.value'), kind: 'number', cell: (line) => <Value line={line} /> },
    {
      id: 'change',
      head: t('rules.working.change'),
      kind: 'number',
      cell: (line) => {
        const change = changeOf(line, before)
        return change !== null && <strong className="rules-moved">{changeUsd(change)}</strong>
      },
    },
    {
      id: 'how',
      head: t('rules.working.how'),
      kind: 'text',
      cell: ({ rule }) => <span className="rules-how">{t(`rules.rule.${rule}.how`)}</span>,
    },
    {
      id: 'law',
      head: t('rules.working.law'),
      kind: 'text',
      cell: ({ rule }) => <span className="rules-law">{citations[rule]}</span>,
    },
  ]
  return (
    <DataTable
      caption={t('rules.working.caption')}
      columns={columns}
      rows={working}
      rowKey={({ rule, item }) => `${rule} ${item ?? ''}`}
    />
  )
}

/** The rule's name; where a rule is used more than once, of which income. */
function Name({ line: { rule, item } }: { line: Line }) {
  const { t } = useTranslation('workshop')
  const name = t(`rules.rule.${rule}.name`)
  return item === undefined
    ? name
    : t('rules.working.of', { name, item: t(`rules.item.${item}`, { defaultValue: item }) })
}

function Value({ line }: { line: Line }) {
  const { t } = useTranslation('workshop')
  const { locale } = useWords()
  const { exactUsd, wholeUsd } = useMoney()
  if (line.unit === 'cents') return exactUsd(line.value)
  if (line.unit === 'dollars') return wholeUsd(line.value)
  if (line.unit === 'yes-no') return t(line.value ? 'rules.yes' : 'rules.no')
  if (line.unit === 'code') return t(`rules.code.${line.value}`, { defaultValue: line.value })
  return num(line.value, locale)
}
