import { useTranslation } from 'react-i18next'
import { countFates } from '../../forms/crosswalk.ts'
import { FormMark } from '../../ui/FormMark.tsx'
import { crossingLines, type CrossingLine, type Tick } from './crossingLines.ts'
import type { Comparison } from './useComparison.ts'

const width = 1000
const margin = 130
const bar = 70
const start = margin + bar
const end = width - start

/** Every question of both forms as a small bar, with lines between those that belong together. */
export function CrossingPicture({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('workshop')
  const { sections, left, right, lines, height } = crossingLines(comparison)
  const counts = countFates(comparison.crossings)
  return (
    <section className="crossing">
      <h2>{t('atlas.compare.picture')}</h2>
      <p>{t('atlas.compare.pictureLead')}</p>
      <div className="crossing-figure">
        <p className="crossing-forms">
          {[comparison.from, comparison.to].map(({ form }) => (
            <FormMark key={form.id} form={form.id}>
              {t(`form.${form.id}`)}
            </FormMark>
          ))}
        </p>
        <svg
          className="crossing-picture"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={t('atlas.compare.pictureLabel', { ...counts, kept: counts.kept + counts.reworded })}
        >
          {sections.left.map(({ section, y }) => (
            <text key={section} className="crossing-section" x={0} y={y + 17}>
              {t(`atlas.section.${section}`)}
            </text>
          ))}
          {sections.right.map(({ section, y }) => (
            <text key={section} className="crossing-section" x={width} y={y + 17} textAnchor="end">
              {t(`atlas.section.${section}`)}
            </text>
          ))}
          {lines.map((line) => (
            <Line key={`${line.from} ${line.to}`} line={line} />
          ))}
          <Ticks ticks={left} x={margin} form={comparison.from.form.id} thick={4} />
          <Ticks ticks={right} x={end} form={comparison.to.form.id} thick={9} />
        </svg>
      </div>
    </section>
  )
}

function Line({ line: { fate, y1, y2 } }: { line: CrossingLine }) {
  const middle = width / 2
  const curve = `M${start} ${y1 + 2}C${middle} ${y1 + 2} ${middle} ${y2 + 4.5} ${end} ${y2 + 4.5}`
  return <path className="crossing-line" data-fate={fate} d={curve} />
}

function Ticks({ ticks, x, form, thick }: { ticks: readonly Tick[]; x: number; form: string; thick: number }) {
  return (
    <g data-form={form}>
      {ticks.map(({ question, fate, y }) => (
        <rect key={question} className="crossing-tick" data-fate={fate} x={x} y={y} width={bar} height={thick} />
      ))}
    </g>
  )
}
