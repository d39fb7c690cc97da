import { useTranslation } from 'react-i18next'
import { countByBasis, legalBases } from '../../forms/countByBasis.ts'
import type { LegalBasis } from '../../questions/kinds/kind.ts'
import { fullName } from '../../scenarios/people.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { FormMark } from '../../ui/FormMark.tsx'
import { Counted } from '../names/Counted.tsx'
import { askedOn } from './shownForm.ts'
import type { Comparison, Side } from './useComparison.ts'

type Row = LegalBasis | 'total'

/** Both forms by the legal codes of the question bank: how much each asks for which reason. */
export function LawTable({ comparison: { from, to, scenario } }: { comparison: Comparison }) {
  const { t } = useTranslation('workshop')
  const sides = [from, to].map((side) => ({ ...side, counts: countByBasis(askedOn(side.pages)) }))
  const most = Math.max(...sides.flatMap(({ counts }) => [...counts.values()]))
  const columnOf = ({ form, pages, counts }: Side & { counts: ReadonlyMap<LegalBasis, number> }): Column<Row> => ({
    id: form.id,
    head: t(`form.${form.id}`),
    kind: 'figure',
    cell: (row) =>
      row === 'total' ? (
        <span className="counted">
          <span className="counted-number">{askedOn(pages).length}</span>
        </span>
      ) : (
        <Counted value={counts.get(row) ?? 0} most={most} form={form.id} />
      ),
  })
  const columns: Column<Row>[] = [
    {
      id: 'code',
      head: t('atlas.compare.code'),
      cell: (row) => (row === 'total' ? t('atlas.compare.total') : `${row} · ${t(`atlas.basis.${row}`)}`),
    },
    ...sides.map(columnOf),
  ]
  return (
    <section className="law">
      <h2>{t('atlas.compare.law')}</h2>
      <p className="law-forms">
        {sides.map(({ form }) => (
          <FormMark key={form.id} form={form.id}>
            {t(`form.${form.id}`)}
          </FormMark>
        ))}
      </p>
      <DataTable
        caption={
          scenario
            ? t('atlas.compare.lawCaption_household', { name: fullName(scenario.household.applicant) })
            : t('atlas.compare.lawCaption_all')
        }
        columns={columns}
        rows={[...legalBases, 'total'] as const}
        rowKey={String}
      />
    </section>
  )
}
