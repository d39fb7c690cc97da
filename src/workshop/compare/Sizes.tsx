import { useTranslation } from 'react-i18next'
import { FormMark } from '../../ui/FormMark.tsx'
import { useNames } from '../names/useNames.ts'
import { askedOn, screensOf } from './shownForm.ts'
import type { Comparison } from './useComparison.ts'

/** The two numbers of each form, to be read from the back of a room. */
export function Sizes({ comparison: { from, to, scenario } }: { comparison: Comparison }) {
  const { t } = useTranslation('workshop')
  const names = useNames()
  return (
    <section className="compare-sizes" aria-label={t('atlas.compare.sizes')}>
      <p className="compare-whom">{scenario ? names.household(scenario) : t('atlas.compare.everyHousehold')}</p>
      {[from, to].map(({ form, pages }) => (
        <div key={form.id} className="compare-size" data-form={form.id}>
          <h2>
            <FormMark form={form.id}>{t(`form.${form.id}`)}</FormMark>
          </h2>
          <dl>
            <div>
              <dt>{t('atlas.compare.screens')}</dt>
              <dd>{screensOf(pages)}</dd>
            </div>
            <div>
              <dt>{t(scenario ? 'atlas.compare.answers' : 'atlas.compare.questions')}</dt>
              <dd>{askedOn(pages).length}</dd>
            </div>
          </dl>
        </div>
      ))}
    </section>
  )
}
