import type { Stop } from '../forms/walk.ts'
import type { useWords } from '../i18n/useWords.ts'
import { Button } from '../ui/Button.tsx'
import type { QuestionWords } from './questionWords.ts'

interface PageActionsProps {
  stop: Stop
  words: QuestionWords
  /** One more item can be added after this one. */
  hasAdd: boolean
}

/** Continue, in the words of the page, and one more item where there can be one. */
export function PageActions({ stop, words, hasAdd }: PageActionsProps) {
  const i18n = words.words
  const canAdd = hasAdd && stop.loop !== undefined
  return (
    <div className="actions">
      <Button type="submit" wide name="then" value="done">
        {continueLabel(stop, canAdd, i18n)}
      </Button>
      {canAdd && (
        <Button type="submit" look="outline" wide name="then" value="add">
          {i18n.t(`pages:${stop.page}.addAnother`, { kind: words.kind(stop.ask[0] ?? { question: 'un-amount' }) })}
        </Button>
      )}
    </div>
  )
}

function continueLabel(stop: Stop, isLast: boolean, { t, has }: ReturnType<typeof useWords>): string {
  if (isLast && has(`pages:${stop.page}.done`)) return t(`pages:${stop.page}.done`)
  const own = ['send', 'continue', 'finish'].find((key) => has(`pages:${stop.page}.${key}`))
  return own ? t(`pages:${stop.page}.${own}`) : t('common:continue')
}
