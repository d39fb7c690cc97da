import { useState } from 'react'
import { isLoop } from '../forms/form.ts'
import { isNewItem } from '../forms/walk.ts'
import { itemsOf } from '../questions/answers.ts'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'
import type { PageViewProps } from './PageView.tsx'
import type { QuestionWords } from './questionWords.ts'
import { itemName } from './itemName.ts'

/** Takes the item of this page off its list, after asking once. */
export function RemoveItem({ form, answers, stop, words, onRemove, events }: PageViewProps & { words: QuestionWords }) {
  const [isAsking, setAsking] = useState(false)
  const loop = form.steps.filter(isLoop).find(({ id }) => id === stop.loop)
  const { item } = stop
  if (!loop || loop.mode !== 'add' || !item || isNewItem(item)) return null
  const isStored = itemsOf(answers, loop.over).some(({ id }) => id === item)
  if (!isStored) return null
  const { t } = words.words
  const label = t('common:removeWho', { name: itemName(answers, loop.over, item, words) })
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking && (
        <Panel title={label} closeLabel={t('common:cancel')} onClose={() => setAsking(false)}>
          <div className="actions">
            <Button look="danger" wide onClick={(event) => onRemove(loop.id, item, events.momentOf(event.nativeEvent))}>
              {t('common:remove')}
            </Button>
          </div>
        </Panel>
      )}
    </>
  )
}
