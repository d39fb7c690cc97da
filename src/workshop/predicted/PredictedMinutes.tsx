import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Device, devices, languages } from '../../prediction/timeOf.ts'
import './predicted.scss'
import { useFormats } from '../../i18n/useFormats.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { PlotFigure } from '../../ui/plot/PlotFigure.tsx'
import { predictedOptions } from './predictedOptions.ts'
import { predictedForms, predictedRatio, predictedTime, type PredictedTime } from './predictedTimes.ts'

interface PredictedMinutesProps {
  /** Whose minutes; the mean of all households where nobody is chosen. */
  household?: { id: string; name: string }
}

/** Predicted minutes of every form in every language: drawn, in a sentence, and as a table. Labelled as what they are. */
export default function PredictedMinutes({ household }: PredictedMinutesProps) {
  const { t } = useTranslation('workshop')
  const { decimals, whole } = useFormats()
  const [device, choose] = useState<Device>('phone')
  const id = household?.id
  const times = useMemo(
    () => predictedForms.flatMap((form) => languages.map((language) => predictedTime(form, language, device, id))),
    [device, id],
  )
  const nameOf = (form: string) => t(`form.${form as 'long'}`)
  const options = useMemo(
    () =>
      predictedOptions(times, {
        minutes: t('predicted.minutes'),
        language: ({ language }) => t(`predicted.language.${language}`),
        form: ({ form }) => t(`form.${form as 'long'}`),
        claimed: (minutes) => t('predicted.claimed', { minutes }),
      }),
    [times, t],
  )
  const shown = ({ minutes, range: [low, high] }: PredictedTime) =>
    t('predicted.cell', { minutes: whole(minutes), low: whole(low), high: whole(high) })
  const english = (form: string) => predictedTime(form, 'en', device, id)
  const { ratio, range } = predictedRatio(english('long'), english('simplified'))
  return (
    <section aria-labelledby="predicted">
      <h2 id="predicted">{t('predicted.heading')}</h2>
      <p>{t('predicted.lead')}</p>
      <fieldset className="predicted-device">
        <legend>{t('predicted.on')}</legend>
        {devices.map((one) => (
          <label key={one}>
            <input type="radio" name="device" value={one} checked={device === one} onChange={() => choose(one)} />
            <span>{t(`predicted.device.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <PlotFigure name={t('predicted.name')} options={options}>
        {t('predicted.says', {
          whom: household?.name ?? t('predicted.everybody'),
          long: shown(english('long')),
          simplified: shown(english('simplified')),
          ratio: decimals(ratio, 1),
          low: decimals(range[0], 1),
          high: decimals(range[1], 1),
        })}
      </PlotFigure>
      <DataTable
        caption={t('predicted.caption')}
        columns={[
          { id: 'form', head: t('forms.column.form'), cell: nameOf },
          ...languages.map((language) => ({
            id: language,
            head: t(`predicted.language.${language}`),
            kind: 'number' as const,
            cell: (form: string) => shown(predictedTime(form, language, device, id)),
          })),
        ]}
        rows={predictedForms}
        rowKey={(form) => form}
      />
      <p className="compare-note">{t('predicted.basis')}</p>
    </section>
  )
}
