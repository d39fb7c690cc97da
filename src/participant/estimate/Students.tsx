import { useWords } from '../../i18n/useWords.ts'

const ways = ['public', 'work', 'child', 'age', 'program']

/** The rule for students, what opens it first (rules reference, 4.2 and 11.3). */
export function Students() {
  const { t } = useWords()
  return (
    <>
      <h2>{t('estimate:students.title')}</h2>
      <p>{t('estimate:students.lead')}</p>
      <ul>
        {ways.map((way) => (
          <li key={way}>{t(`estimate:students.${way}`)}</li>
        ))}
      </ul>
      <p>{t('estimate:students.else')}</p>
    </>
  )
}
