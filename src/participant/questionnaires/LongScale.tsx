import { loadScaleWords } from '../../i18n/loadScaleWords.ts'
import { useMoreWords } from '../../i18n/useMoreWords.ts'
import { instruments } from '../../study/instruments.ts'
import { OptionCards } from '../pages/OptionCards.tsx'
import type { LongQuestionnaire } from '../../study/longQuestionnaires.ts'
import { MarkOnLine } from './MarkOnLine.tsx'
import './scales.scss'

interface LongScaleProps {
  /** Nothing while it is only being fetched ahead. */
  asked?: LongQuestionnaire
}

/**
 * The items of a longer questionnaire, as fields of the form around it; nothing until its words are here. Fetched by
 * visits to studies that ask one, at their beginning, so that it is there without a network.
 */
export default function LongScale({ asked }: LongScaleProps) {
  const words = useMoreWords('scales', loadScaleWords)
  if (!words || !asked) return null
  const { t, has } = words
  const { items, lowest, highest, step } = instruments[asked]
  const end = (item: string, which: 'low' | 'high') => {
    const own = `scales:${asked}.${item}-${which}`
    return t(has(own) ? own : `scales:${asked}.${which}`)
  }
  const points = Array.from({ length: (highest - lowest) / step + 1 }, (_, place) => String(lowest + place * step))
  return (
    <>
      <p>{t(`scales:${asked}.lead`)}</p>
      {items.map((item) => {
        const label = t(`scales:${asked}.${item}`)
        const [low, high] = [end(item, 'low'), end(item, 'high')]
        if (asked === 'raw-tlx') return <MarkOnLine key={item} {...{ item, label, low, high, t }} />
        return (
          <OptionCards
            key={item}
            name={item}
            className="options scale"
            label={label}
            hint={`${lowest} = ${low} · ${highest} = ${high}`}
            options={points.map((value) => ({ value, label: value }))}
          />
        )
      })}
    </>
  )
}
