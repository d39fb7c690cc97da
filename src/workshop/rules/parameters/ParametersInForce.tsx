import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../questions/kinds/kind.ts'
import { sourcedNumbers, years } from '../../../eligibility/parameters/sourced.ts'
import { tables } from '../../../eligibility/parameters/tables.ts'
import { day } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { BySizeTable } from './BySizeTable.tsx'
import { marks } from './confidence.ts'
import { useAnnotations } from './useAnnotations.ts'
import { NumbersTable } from './NumbersTable.tsx'

/** The numbers of a fiscal year and those of every year, each with its unit, how sure it is, and where it was read. */
export function ParametersInForce({ on }: { on: IsoDate }) {
  const { t } = useTranslation('workshop')
  const { locale } = useWords()
  const say = useAnnotations()
  const id = useId()
  const usual = years.find(({ from, to }) => from <= on && on <= to)?.year ?? ''
  const [chosen, choose] = useState(usual)
  const year = years.find((one) => one.year === chosen)
  const table = tables.find((one) => one.year === chosen)
  return (
    <section aria-labelledby="rules-numbers">
      <h2 id="rules-numbers">{t('rules.numbers.heading')}</h2>
      <p>{t('rules.numbers.lead')}</p>
      <div className="rules-field rules-year">
        <label htmlFor={id}>{t('rules.numbers.year')}</label>
        <select id={id} name="year" value={chosen} onChange={(event) => choose(event.target.value)}>
          {years.map(({ year: name, from, to }) => (
            <option key={name} value={name}>
              {t('rules.numbers.yearOption', { name, from: day(from, locale), to: day(to, locale) })}
            </option>
          ))}
        </select>
      </div>
      {year && table && (
        <>
          <p>{t('rules.numbers.status', { status: say(year.status), confidence: say(year.confidence) })}</p>
          {year.note && <p className="rules-note">{say(year.note)}</p>}
          <dl className="rules-marks">
            {marks.map((mark) => (
              <div key={mark}>
                <dt>{t(`rules.mark.${mark}.name`)}</dt>
                <dd>{t(`rules.mark.${mark}.means`)}</dd>
              </div>
            ))}
          </dl>
          <BySizeTable table={table} />
          <NumbersTable
            caption={t('rules.numbers.yearCaption', { name: chosen })}
            numbers={sourcedNumbers.filter((one) => one.year === chosen)}
          />
        </>
      )}
      <NumbersTable
        caption={t('rules.numbers.everyYear')}
        numbers={sourcedNumbers.filter((one) => one.year === undefined)}
      />
    </section>
  )
}
