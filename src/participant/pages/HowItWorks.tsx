import type { ExtrasProps } from './PageExtras.tsx'

const steps = ['answer', 'send', 'talk', 'card']

/** What will happen, in four steps. */
export function HowItWorks({ words }: ExtrasProps) {
  const { t } = words.words
  return (
    <>
      <p>{t('pages:how-it-works.gloss')}</p>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>
            <div>
              <h2>{t(`pages:how-it-works.steps.${step}.title`)}</h2>
              <p>{t(`pages:how-it-works.steps.${step}.body`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
