import { useTranslation } from 'react-i18next'
import { Field } from '../rules/form/Field.tsx'
import { applications, type PresetId, presetIds, presets } from './presets.ts'
import { type Reckoned, type Typed, type TypedField, typedFields } from './tax.ts'

interface TimeTaxFormProps {
  typed: Typed
  faults: Reckoned['faults']
  type: (change: Partial<Typed>) => void
}

const isPreset = (typed: Typed, id: PresetId) =>
  presets[id].before === typed.before && presets[id].after === typed.after

/** What the tax is reckoned from. Acts at once; what can't be right is asked back beside its field. */
export function TimeTaxForm({ typed, faults, type }: TimeTaxFormProps) {
  const { t } = useTranslation('workshop')
  const faultOf = (field: TypedField) => {
    const fault = faults[field]
    return fault && t(`timeTax.fault.${fault}`)
  }
  return (
    <form className="tax-form" onSubmit={(event) => event.preventDefault()} aria-label={t('timeTax.form')}>
      <fieldset className="tax-presets">
        <legend>{t('timeTax.presets')}</legend>
        {presetIds.map((id) => (
          <button
            key={id}
            type="button"
            className="button button--outline"
            aria-pressed={isPreset(typed, id)}
            onClick={() => type(presets[id])}
          >
            {t(`timeTax.preset.${id}`)}
          </button>
        ))}
      </fieldset>
      <fieldset className="tax-presets">
        <legend>{t('timeTax.applications')}</legend>
        {applications.map(({ id, people }) => (
          <button
            key={id}
            type="button"
            className="button button--outline"
            aria-pressed={typed.people === people}
            onClick={() => type({ people })}
          >
            {t(`timeTax.count.${id}`)}
          </button>
        ))}
      </fieldset>
      {typedFields.map((field) => (
        <Field key={field} label={t(`timeTax.field.${field}`)} hint={t(`timeTax.hint.${field}`)} fault={faultOf(field)}>
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode={field === 'before' || field === 'after' ? 'text' : 'decimal'}
              autoComplete="off"
              value={typed[field]}
              onChange={(event) => type({ [field]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </form>
  )
}
