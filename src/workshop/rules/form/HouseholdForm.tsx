import { useTranslation } from 'react-i18next'
import { utilityBills } from '../../../eligibility/facts/simple.ts'
import type { Household } from '../household/household.ts'
import type { Play } from '../household/play.ts'
import type { Field as FieldId, MoneyField, TypedHousehold } from '../household/typed.ts'
import { Field } from './Field.tsx'
import { LoadExample } from './LoadExample.tsx'

interface HouseholdFormProps {
  play: Play
  type: (change: Partial<TypedHousehold>, field: FieldId) => void
  load: (household: Household) => void
}

/** The household one plays with: every change moves the numbers at once, so there is nothing to send. */
export function HouseholdForm({ play, type, load }: HouseholdFormProps) {
  const { t } = useTranslation('workshop')
  const { typed, faults } = play
  const faultOf = (field: FieldId) => {
    const fault = faults[field]
    return fault && t(`rules.fault.${fault}`)
  }
  const box = (field: MoneyField) => (
    <Field label={t(`rules.field.${field}`)} fault={faultOf(field)}>
      {(control) => (
        <span className="rules-money">
          <span aria-hidden="true">{t('rules.dollar')}</span>
          <input
            {...control}
            name={field}
            inputMode="decimal"
            autoComplete="off"
            value={typed[field]}
            onChange={(event) => type({ [field]: event.target.value }, field)}
          />
        </span>
      )}
    </Field>
  )
  const tick = (field: 'elderlyOrDisabled' | 'homeless' | 'netTestRequired') => (
    <label className="rules-tick">
      <input
        type="checkbox"
        name={field}
        checked={typed[field]}
        onChange={(event) => type({ [field]: event.target.checked }, field)}
      />
      <span>{t(`rules.field.${field}`)}</span>
    </label>
  )
  return (
    <form className="rules-form" aria-label={t('rules.form.heading')} onSubmit={(event) => event.preventDefault()}>
      <LoadExample household={play.household} load={load} />
      <fieldset>
        <legend>{t('rules.form.people')}</legend>
        <Field label={t('rules.field.size')} fault={faultOf('size')}>
          {(control) => (
            <input
              {...control}
              className="rules-short"
              name="size"
              inputMode="numeric"
              autoComplete="off"
              value={typed.size}
              onChange={(event) => type({ size: event.target.value }, 'size')}
            />
          )}
        </Field>
        {tick('elderlyOrDisabled')}
        {tick('homeless')}
      </fieldset>
      <fieldset>
        <legend>{t('rules.form.income')}</legend>
        {box('earned')}
        {box('unearned')}
        {box('childSupport')}
      </fieldset>
      <fieldset>
        <legend>{t('rules.form.costs')}</legend>
        {box('housing')}
        <Field label={t('rules.field.utilities')}>
          {(control) => (
            <select
              {...control}
              name="utilities"
              value={typed.utilities}
              onChange={(event) => {
                const utilities = utilityBills.find((one) => one === event.target.value)
                if (utilities) type({ utilities }, 'utilities')
              }}
            >
              {utilityBills.map((bills) => (
                <option key={bills} value={bills}>
                  {t(`rules.utilities.${bills}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {box('care')}
        {box('medical')}
      </fieldset>
      <fieldset>
        <legend>{t('rules.form.filing')}</legend>
        {box('cash')}
        <Field label={t('rules.field.filed')} fault={faultOf('filed')}>
          {(control) => (
            <input
              {...control}
              type="date"
              name="filed"
              value={typed.filed}
              onChange={(event) => type({ filed: event.target.value }, 'filed')}
            />
          )}
        </Field>
        {tick('netTestRequired')}
      </fieldset>
    </form>
  )
}
