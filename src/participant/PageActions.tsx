import type { Stop } from '../forms/walk.ts'
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
  const canAdd = hasAdd && stop.loop !== undefined
  return (
    <div className="actions">
      <Button type="submit" wide name="then" value="done">
        {continueLabel(stop, canAdd, words)}
      </Button>
      {canAdd && (
        <Button type="submit" look="outline" wide name="then" value="add">
          {words.pageText(stop.page, 'addAnother', { kind: words.kind(stop.ask[0] ?? { question: 'un-amount' }) }) ??
            words.words.t('portal:addAnother')}
        </Button>
      )}
    </div>
  )
}

function continueLabel({ page }: Stop, isLast: boolean, words: QuestionWords): string {
  const keys = [...(isLast ? ['done'] : []), 'send', 'continue', 'finish']
  const own = keys.map((key) => words.pageText(page, key)).find((label) => label !== undefined)
  return own ?? words.words.t('common:continue')
}
