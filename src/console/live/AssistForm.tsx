import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../study/command.ts'
import type { LiveRow } from '../../study/moderationApi.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useNames } from '../names/useNames.ts'
import { assistLevels, type AssistLevel } from './assistLevels.ts'
import { SelectBox } from '../../ui/SelectBox.tsx'
import { useQuestionsOnPage } from './useQuestionsOnPage.ts'

interface AssistFormProps {
  row: LiveRow
  give: (command: Command) => Promise<boolean>
}

/** Logging help that was given aloud: how much, and with which question of the page she is on. */
export function AssistForm({ row, give }: AssistFormProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const questions = useQuestionsOnPage(row.form, row.page)
  const [level, setLevel] = useState<AssistLevel>('1')
  const [q, setQuestion] = useState('')
  const about = questions.includes(q) ? q : ''
  return (
    <div className="live-command">
      <SelectBox
        label={t('live.assist.level')}
        value={level}
        choices={assistLevels}
        words={(one) => t('live.assist.as', { level: one, words: t(`assist.${one}`) })}
        choose={setLevel}
      />
      {questions.length > 0 && (
        <Choice
          label={t('live.assist.question')}
          none={t('live.assist.page')}
          value={about}
          choices={questions}
          words={(id) => names.question(id)}
          choose={setQuestion}
        />
      )}
      <Button
        look="outline"
        onClick={() => void give({ type: 'assist', level: Number(level), ...(about ? { q: about } : {}) })}
      >
        {t('live.assist.log')}
      </Button>
    </div>
  )
}
