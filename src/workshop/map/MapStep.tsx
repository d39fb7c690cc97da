import { useTranslation } from 'react-i18next'
import { type Ask, type Form, isLoop, type ItemAsk, type Loop, type Page, pagesOf } from '../../forms/form.ts'
import type { GroupId } from '../../questions/answers.ts'
import { useNames } from '../names/useNames.ts'
import { conditionWords } from './conditionWords.ts'

interface StepProps<S> {
  step: S
  form: Form
}

/** A page as a box, a loop as a container of boxes. */
export function MapStep({ step, form }: StepProps<Page | Loop>) {
  return isLoop(step) ? <LoopBox step={step} form={form} /> : <PageBox step={step} form={form} />
}

function LoopBox({ step, form }: StepProps<Loop>) {
  const { t } = useTranslation('workshop')
  const names = useNames()
  const says = (condition: Parameters<typeof conditionWords>[0]) => conditionWords(condition, names, t)
  return (
    <li className="map-loop" data-pages={step.pages.length > 1 ? 'several' : 'one'}>
      <p className="map-loop-name">
        {t(step.mode === 'add' ? 'atlas.map.loopAdd' : 'atlas.map.loop', { group: t(`atlas.group.${step.over}`) })}
      </p>
      {step.showIf && <p className="map-if">{t('atlas.map.onlyIf', { condition: says(step.showIf) })}</p>}
      {step.where && <p className="map-if">{t('atlas.map.where', { condition: says(step.where) })}</p>}
      {step.among && <p className="map-if">{t('atlas.map.among')}</p>}
      {step.opensIf && <p className="map-if">{t('atlas.map.startsWith', { condition: says(step.opensIf) })}</p>}
      {step.opensWith && (
        <p className="map-if">{t('atlas.map.opensWith', { question: names.question(step.opensWith) })}</p>
      )}
      <ol className="map-steps">
        {step.pages.map((page) => (
          <PageBox key={page.id} step={page} form={form} />
        ))}
      </ol>
    </li>
  )
}

function PageBox({ step: page, form }: StepProps<Page | Loop['pages'][number]>) {
  const { t } = useTranslation('workshop')
  const names = useNames()
  const role = 'role' in page ? page.role : undefined
  const leap = 'leap' in page ? page.leap : undefined
  return (
    <li className="map-page" data-conditional={page.showIf ? 'yes' : undefined} data-role={role}>
      {page.showIf && (
        <p className="map-if">{t('atlas.map.onlyIf', { condition: conditionWords(page.showIf, names, t) })}</p>
      )}
      <h3>
        <span className="map-ref">{page.ref}</span> {names.page(form, page.id)}
      </h3>
      {role && <p className="map-role">{t(`atlas.map.role.${role}`)}</p>}
      {page.ask.length > 0 && (
        <ul>
          {page.ask.map((entry, place) => (
            <MapQuestion key={place} entry={entry} />
          ))}
        </ul>
      )}
      {leap && (
        <p className="map-if">
          {t('atlas.map.leap', {
            condition: conditionWords(leap.when, names, t),
            ref: pagesOf(form).find(({ id }) => id === leap.to)?.ref,
          })}
        </p>
      )}
    </li>
  )
}

/** A question of a page, or several asked for each item; with the condition of its own. */
function MapQuestion({ entry }: { entry: Ask | ItemAsk<GroupId> }) {
  const { t } = useTranslation('workshop')
  const names = useNames()
  if (typeof entry === 'string') return <li>{names.question(entry)}</li>
  const question =
    'forEach' in entry
      ? t('atlas.map.forEach', {
          group: t(`atlas.group.${entry.forEach}`),
          question: entry.ask.map(names.question).join(' · '),
        })
      : names.question(entry.question)
  return (
    <li>
      {question}
      {entry.showIf && (
        <span className="map-if">{t('atlas.map.onlyIf', { condition: conditionWords(entry.showIf, names, t) })}</span>
      )}
    </li>
  )
}
