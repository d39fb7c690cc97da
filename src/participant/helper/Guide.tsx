import type { Words } from '../../i18n/useWords.ts'

/** Lines of the guide by part: what a helper may do, may not do, keeps to herself, does at the end. */
const guideParts = {
  may: ['read', 'explain', 'show', 'type', 'rest'],
  mayNot: ['answer', 'right', 'rules', 'hurry'],
  private: ['play', 'kept', 'photo'],
  after: ['dates', 'calendar'],
} as const

/** What somebody who sits beside the applicant has to know, on one page. */
export function Guide({ t }: Pick<Words, 't'>) {
  return (
    <>
      <p>{t('helper:guide.lead')}</p>
      {Object.entries(guideParts).map(([part, lines]) => (
        <section key={part}>
          <h2>{t(`helper:guide.${part}.title`)}</h2>
          <ul className="plain-list">
            {lines.map((line) => (
              <li key={line}>{t(`helper:guide.${part}.${line}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
