import { useMemo, useState } from 'react'
import '../talk.scss'
import { useWords } from '../../../i18n/useWords.ts'
import type { Dot } from '../../../study/room/dot.ts'
import { longestTaxInput, type TaxInputs, taxSources } from '../../../study/room/talkingActions.ts'
import { applications } from '../../timeTax/presets.ts'
import { Button } from '../../../ui/Button.tsx'
import { OneOf } from '../OneOf.tsx'
import { firstTax, reckonRoom } from './reckonRoom.ts'
import { filledIn } from './roomMinutes.ts'
import { StudyChoice } from './StudyChoice.tsx'
import { TaxField } from './TaxField.tsx'
import { TaxNumbers } from './TaxNumbers.tsx'

interface TaxDeskProps {
  /** What the wall reckons with; missing before it was ever set. */
  inputs?: TaxInputs
  dots: readonly Dot[]
  show: (inputs: TaxInputs) => void
}

const fields = ['before', 'after', 'minutesOf', 'people', 'perYear', 'share', 'tariff', 'tariffOf'] as const
const ofMinutes = ['before', 'after', 'minutesOf']
const inWords = ['before', 'after', 'minutesOf', 'tariffOf']

/**
 * Act four for the leader: whose minutes, how many applications, and what it comes to. The wall follows at a press, for
 * nobody should watch a number being typed.
 */
export function TaxDesk({ inputs: shown, dots, show }: TaxDeskProps) {
  const { t } = useWords()
  const [typed, set] = useState(shown ?? firstTax)
  const inputs = useMemo(() => filledIn(typed, dots), [typed, dots])
  const room = useMemo(() => reckonRoom(inputs), [inputs])
  const isTyped = inputs.source === 'typed' || (inputs.source === 'study' && !inputs.study)
  const faultOf = (field: (typeof fields)[number]) => {
    if (field === 'minutesOf') return room.lacksStudy ? t('talk:tax.fault.minutesOf') : undefined
    if (field === 'tariffOf') return room.lacksWhose ? t('talk:tax.fault.tariffOf') : undefined
    const fault = room.faults[field]
    return fault && t(`talk:tax.fault.${fault}`)
  }
  return (
    <section className="talk-tax">
      <h2>{t('talk:tax.heading')}</h2>
      <p>{t('talk:tax.lead')}</p>
      <form aria-label={t('talk:tax.form')} onSubmit={(event) => event.preventDefault()}>
        <OneOf
          legend={t('talk:tax.whose')}
          value={inputs.source}
          choices={taxSources}
          words={(source) => t(`talk:tax.source.${source}`)}
          // The minutes that stand there are another source's: none of a study's.
          choose={(source) => set({ ...inputs, source, ...(source === 'study' ? { before: '', after: '' } : {}) })}
        />
        {inputs.source === 'study' && (
          <StudyChoice
            chosen={inputs.study}
            choose={(study) => {
              const { study: _before, ...others } = typed
              set(study ? { ...others, study } : others)
            }}
          />
        )}
        <OneOf
          legend={t('talk:tax.count.legend')}
          value={applications.find(({ people }) => people === inputs.people)?.id ?? ''}
          choices={applications.map(({ id }) => id)}
          words={(id) => t(`talk:tax.count.${id}`)}
          choose={(id) =>
            set({ ...inputs, people: applications.find((one) => one.id === id)?.people ?? inputs.people })
          }
        />
        {fields
          .filter((field) => isTyped || !ofMinutes.includes(field))
          .map((field) => (
            <TaxField
              key={field}
              label={t(`talk:tax.field.${field}`)}
              hint={t(`talk:tax.hint.${field}`)}
              fault={faultOf(field)}
              isNumber={!inWords.includes(field)}
              most={longestTaxInput[field]}
              value={inputs[field]}
              type={(value) => set({ ...inputs, [field]: value })}
            />
          ))}
        <Button wide disabled={!room.tax || room.lacksStudy || isSame(inputs, shown)} onClick={() => show(inputs)}>
          {t('talk:tax.show')}
        </Button>
      </form>
      <div aria-live="polite">
        <TaxNumbers room={room} />
      </div>
    </section>
  )
}

const isSame = (a: TaxInputs, b: TaxInputs | undefined) => JSON.stringify(a) === JSON.stringify(b)
