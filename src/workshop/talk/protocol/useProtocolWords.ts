import { useMemo } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import { protocolOf } from '../../../questions/protocol.ts'

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
      const { basis, topic, law, user } = protocolOf(question)
      const isAsked = basis !== 5 && basis !== 8
      return {
        basis,
        code: `${basis} · ${t(`talk:protocol.basis.${basis}`)}`,
        who: t(`talk:protocol.user.${user}`),
        decision: t(`talk:protocol.decides.${topic}`),
        law: isAsked ? law : t('talk:protocol.lawIsSilent'),
        without: t(`talk:protocol.missing.${basis}`),
      }
    },
    [t],
  )
}
