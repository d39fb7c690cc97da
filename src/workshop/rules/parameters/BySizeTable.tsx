import { useTranslation } from 'react-i18next'
import {
  allotmentFor,
  forSize,
  standardDeductionFor,
  usualGrossLimit,
} from '../../../eligibility/parameters/parametersFor.ts'
import type { YearTable } from '../../../eligibility/parameters/yearTable.ts'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { useMoney } from '../working/useMoney.ts'

/** The sizes that are published; the last row is what each person more adds. */
const sizes = [1, 2, 3, 4, 5, 6, 7, 8] as const
type Row = (typeof sizes)[number] | 'more'

/** The numbers that depend on the household's size, side by side. */
export function BySizeTable({ table }: { table: YearTable }) {
  const { t } = useTranslation('workshop')
  const { wholeUsd } = useMoney()
  const bySize = {
    net: table.netLimit,
    barred: table.barredGrossLimit,
    separate: table.separateLimit,
  }
  const limit = (id: keyof typeof bySize): Column<Row> => ({
    id,
    head: t(`rules.bySize.${id}`),
    kind: 'number',
    cell: (row) => wholeUsd(row === 'more' ? bySize[id].more : forSize(bySize[id], row)),
  })
  const columns: Column<Row>[] = [
    {
      id: 'size',
      head: t('rules.bySize.size'),
      cell: (row) => (row === 'more' ? t('rules.bySize.more') : String(row)),
    },
    {
      id: 'allotment',
      head: t('rules.bySize.allotment'),
      kind: 'number',
      cell: (row) => wholeUsd(row === 'more' ? table.allotment.more : allotmentFor(table, row)),
    },
    limit('net'),
    limit('barred'),
    limit('separate'),
    {
      id: 'usual',
      head: t('rules.bySize.usual'),
      kind: 'number',
      cell: (row) =>
        wholeUsd(row === 'more' ? usualGrossLimit(table, 9) - usualGrossLimit(table, 8) : usualGrossLimit(table, row)),
    },
    {
      id: 'standard',
      head: t('rules.bySize.standard'),
      kind: 'number',
      cell: (row) => (row === 'more' ? wholeUsd(0) : wholeUsd(standardDeductionFor(table, row))),
    },
  ]
  return (
    <>
      <DataTable
        caption={t('rules.bySize.caption', { name: table.year })}
        columns={columns}
        rows={[...sizes, 'more']}
        rowKey={(row) => row}
      />
      {table.allotmentCap !== null && (
        <p className="rules-soft">{t('rules.bySize.cap', { cap: wholeUsd(table.allotmentCap) })}</p>
      )}
    </>
  )
}
