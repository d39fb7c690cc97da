import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type IsReworded } from '../../forms/crosswalk.ts'
import { rewordedBy } from '../../forms/rewordedBy.ts'
import { useWords } from '../../i18n/useWords.ts'

/** Whether two forms put a question in different words, by the English labels that are loaded. */
export function useIsReworded(): IsReworded {
  const { i18n } = useTranslation()
  const words = useWords()
  return useMemo(() => {
    const label = (key: string) => (i18n.exists(key) ? words.t(key, { skipInterpolation: true }) : undefined)
    return rewordedBy({
      plain: (question) => label(`questions:${question}.label`) ?? label(`long:${question}.label`),
      agency: (question) => label(`agency:${question}.label`),
    })
  }, [i18n, words])
}
