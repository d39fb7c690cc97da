import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type Form, isLoop, pagesOf, questionsOf } from '../../forms/form.ts'
import { forms } from '../../forms/forms.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { FormMark } from '../../ui/FormMark.tsx'
import { FeatureTable } from './FeatureTable.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'

/** All forms that ship, with the counts that tell them apart. */
export function FormsPage() {
  const { t } = useTranslation('workshop')
  usePageTitle(t('forms.heading'))
  const columns: Column<Form>[] = [
    {
      id: 'form',
      head: t('forms.column.form'),
      cell: ({ id }) => (
        <FormMark form={id}>
          <Link href={`/forms/${id}`}>{t(`form.${id}` as 'form.long')}</Link>
        </FormMark>
      ),
    },
    { id: 'questions', head: t('forms.column.questions'), kind: 'number', cell: (form) => questionsOf(form).size },
    { id: 'pages', head: t('forms.column.pages'), kind: 'number', cell: (form) => pagesOf(form).length },
    { id: 'loops', head: t('forms.column.loops'), kind: 'number', cell: ({ steps }) => steps.filter(isLoop).length },
    { id: 'version', head: t('forms.column.version'), kind: 'number', cell: ({ version }) => version },
  ]
  return (
    <>
      <h1>{t('forms.heading')}</h1>
      <p>{t('forms.lead')}</p>
      <DataTable caption={t('forms.caption')} columns={columns} rows={[...forms.values()]} rowKey={({ id }) => id} />
      <p>
        <Link href="/forms/cut">{t('forms.cut')}</Link>
      </p>
      <FeatureTable />
    </>
  )
}
