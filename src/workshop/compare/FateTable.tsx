import { useTranslation } from 'react-i18next'
import { countFates, type Fate, fates } from '../../forms/crosswalk.ts'
import { fullName } from '../../scenarios/people.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Counted } from '../names/Counted.tsx'
import { FateMark } from '../names/FateMark.tsx'
import type { Comparison } from './useComparison.ts'

/** How many questions met each fate. */
export function FateTable({ comparison: { crossings, scenario } }: { comparison: Comparison }) {
  const { t } = useTranslation('workshop')
  const counts = countFates(crossings)
  const most = Math.max(...Object.values(counts))
  const columns: Column<Fate>[] = [
    {
      id: 'fate',
      head: t('atlas.compare.fate'),
      cell: (fate) => <FateMark fate={fate}>{t(`atlas.fate.${fate}`)}</FateMark>,
    },
    {
      id: 'count',
      head: t('atlas.compare.count'),
      kind: 'figure',
      cell: (fate) => <Counted value={counts[fate]} most={most} />,
    },
    {
      id: 'meaning',
      head: t('atlas.compare.meaning'),
      kind: 'text',
      cell: (fate) => t(`atlas.fateMeans.${fate}`),
    },
  ]
  return (
    <section>
      <h2>{t('atlas.compare.fates')}</h2>
      <DataTable
        caption={
          scenario
            ? t('atlas.compare.fatesCaption_household', { name: fullName(scenario.household.applicant) })
            : t('atlas.compare.fatesCaption_all')
        }
        columns={columns}
        rows={fates}
        rowKey={(fate) => fate}
      />
    </section>
  )
}
