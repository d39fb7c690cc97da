import { useEffect, useState } from 'react'
import { counties, type CountyId } from '../../questions/places/counties.ts'
import { countyOf } from '../../questions/places/countyOf.ts'
import { findZip } from '../../questions/places/findZip.ts'
import { Button } from '../../ui/Button.tsx'
import type { ExtrasProps } from './PageExtras.tsx'

const tidy = (typed: unknown) => (typeof typed === 'string' ? typed.normalize('NFKC').trim().slice(0, 5) : '')

/** The county of the ZIP code as it is typed, and a way to say that it is another one. */
export function ZipCounty({ words, answers, onAnswers, inputs }: ExtrasProps) {
  const { t } = words.words
  const [zip, setZip] = useState(answers['home-zip'] ?? '')
  const [isChoosing, setChoosing] = useState(answers.county?.of === answers['home-zip'] && answers.county !== undefined)
  useEffect(() => {
    const form = inputs?.current
    if (!form) return undefined
    const look = () => setZip(tidy(new FormData(form).get('home-zip')))
    look()
    form.addEventListener('input', look)
    return () => form.removeEventListener('input', look)
  }, [inputs])
  const place = findZip(zip)
  if (typeof place !== 'object') return null
  const county = countyOf({ ...answers, 'home-zip': zip })
  const choose = (is: string) =>
    onAnswers({ ...answers, county: is === place.county ? undefined : { of: zip, is: is as CountyId } })
  return (
    <div className="notice" aria-live="polite">
      <p>
        <strong>{t('pages:zip.county', { county: t(`counties:${county}`) })}</strong>
      </p>
      {isChoosing ? (
        <>
          <label className="usa-label" htmlFor="another-county">
            {t('pages:zip.chooseCounty')}
          </label>
          <select
            id="another-county"
            className="usa-select"
            value={county}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {counties.map((one) => (
              <option key={one} value={one}>
                {t(`counties:${one}`)}
              </option>
            ))}
          </select>
        </>
      ) : (
        <Button look="quiet" small onClick={() => setChoosing(true)}>
          {t('pages:zip.another')}
        </Button>
      )}
    </div>
  )
}
