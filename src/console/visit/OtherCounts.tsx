import { useTranslation } from 'react-i18next'
import type { RunMeasures } from '../../analysis/runMeasures.ts'
import { sensitivities, sensitivitySet } from '../../analysis/sensitivity.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { duration } from '../formats/duration.ts'

/** The run's time under every definition that a report weighs its primary measure against. */
export function OtherCounts({ measures }: { measures: RunMeasures }) {
  const { t } = useTranslation('console')
  const set = sensitivitySet(measures)
  return (
    <>
      <h3>{t('otherCounts.heading')}</h3>
      <DataTable
        caption={t('otherCounts.caption')}
        rows={sensitivities}
        rowKey={(id) => id}
        columns={[
          { id: 'what', head: t('column.countedAs'), cell: (id) => t(`otherCounts.${id}`) },
          { id: 'time', head: t('column.minutes'), kind: 'number', cell: (id) => duration.minutes(set[id]) },
          {
            id: 'difference',
            head: t('column.difference'),
            kind: 'number',
            cell: (id) => duration.difference(set[id] - set.task),
          },
        ]}
      />
    </>
  )
}
