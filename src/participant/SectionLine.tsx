import type { Form, SectionId } from '../forms/form.ts'
import { sectionsOf } from '../forms/places.ts'
import { useWords } from '../i18n/useWords.ts'

/** Where in the form a page is: its section, and a dot for each. Nothing says how long it takes. */
export function SectionLine({ form, section }: { form: Form; section: SectionId }) {
  const { t } = useWords()
  const all = sectionsOf(form)
  const here = all.indexOf(section)
  const name = t(`common:sections.${section}`)
  if (form.look === 'portal') return <SectionTabs sections={all} section={section} />
  if (here < 0 || all.length < 2) return <p className="section-line">{name}</p>
  return (
    <p className="section-line">
      <span className="dots" aria-hidden="true">
        {all.map((one, index) => (
          <span
            key={one}
            className={`dots__dot${index < here ? ' dots__dot--done' : ''}${index === here ? ' dots__dot--here' : ''}`}
          />
        ))}
      </span>
      <span aria-hidden="true">{name}</span>
      <span className="visually-hidden">{t('common:step', { step: here + 1, steps: all.length, section: name })}</span>
    </p>
  )
}

/** The sections in a row, as the old portals had them. They lead nowhere: a page is reached by its answers. */
function SectionTabs({ sections, section }: { sections: readonly SectionId[]; section: SectionId }) {
  const { t } = useWords()
  return (
    <ol className="section-tabs" aria-label={t('portal:sections')}>
      {sections.map((one) => (
        <li key={one} className="section-tabs__tab" aria-current={one === section ? 'step' : undefined}>
          {t(`common:sections.${one}`)}
        </li>
      ))}
    </ol>
  )
}
