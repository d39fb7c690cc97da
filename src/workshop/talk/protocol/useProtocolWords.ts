import { useMemo } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { type QuestionId, questionOf } from '../../../questions/answers.ts'
import { citationOf, groundOf } from '../../../questions/legalGrounds.ts'
import { decidedBy } from '../../../questions/protocol.ts'
import { usedBy } from '../../room/cut/usedBy.ts'

/** A line of the question protocol in words. */
export interface ProtocolWords {
  basis: number
  /** `3 · Decides who and how much`. */
  code: string
  who: string
  decision: string
  law: string
  without: string
}

/** Who uses an answer, for what, by which law, and what happens without it: in the language being read. */
export function useProtocolWords(): (question: QuestionId) => ProtocolWords {
  const { t } = useWords()
  return useMemo(
    () => (question) => {
      const { basis } = questionOf(question)
      const ground = groundOf(question)
      const law = ground === 'no-ground' ? null : citationOf[ground]
      return {
        basis,
        code: `${basis} · ${t(`talk:protocol.basis.${basis}`)}`,
        who: t(`cut:user.${usedBy(question)}`),
        decision: t(`talk:protocol.decides.${decidedBy(question)}`),
        law: law ?? t('talk:protocol.lawIsSilent'),
        without: t(`talk:protocol.missing.${basis}`),
      }
    },
    [t],
  )
}
