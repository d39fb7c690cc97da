import type { i18n as I18n } from 'i18next'
import { type ReactNode, useMemo } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { forgetWords } from '../../i18n/useWords.ts'
import { isLocale } from '../../i18n/locale.ts'
import type { QuestionId } from '../../questions/answers.ts'
import type { Rewordings } from '../../study/room/roomForm.ts'

/** Every file that may word a question: what the room says goes before all of them. */
const files = ['questions', 'long-questions', 'agency-questions']

interface RewordedWordsProps {
  rewordings: Rewordings
  /** Questions that the room lets be skipped: their hints say so. */
  optional?: readonly QuestionId[] | undefined
  children: ReactNode
}

/** Lets the room's own wording stand in the place of the bank's, in each language that it was written in. */
export function RewordedWords({ rewordings, optional, children }: RewordedWordsProps) {
  const { i18n } = useTranslation()
  const own = useMemo(() => withRewordings(i18n, rewordings, optional ?? []), [i18n, rewordings, optional])
  return <I18nextProvider i18n={own}>{children}</I18nextProvider>
}

/** A copy, so that other forms in this room keep their words. */
function withRewordings(i18n: I18n, rewordings: Rewordings, optional: readonly QuestionId[]): I18n {
  const own = i18n.cloneInstance({ forkResourceStore: true, lng: i18n.language })
  const reword = () => {
    const { language } = own
    const words = isLocale(language) ? rewordings[language] : undefined
    for (const [question, label] of Object.entries(words ?? {}))
      for (const file of files)
        for (const part of ['label', 'labelAlone'])
          // A file without the question stays without it, so that it isn't taken for its words.
          if (own.exists(`${file}:${question}.${part}`))
            own.addResource(language, file, `${question}.${part}`, label ?? '')
    for (const question of optional) for (const file of files) sayThatItMayBeBlank(own, `${file}:${question}`)
    forgetWords(own)
  }
  reword()
  own.on('languageChanged', reword)
  // Files that come later, with a form's layer or another language, would put the bank's words back.
  let isRewording = false
  own.store.on('added', (_language: string, namespace: string) => {
    if (isRewording || !files.includes(namespace)) return
    isRewording = true
    reword()
    isRewording = false
  })
  return own
}

/** Adds to a question's hint, where this file words it, that it may stay blank; once, however often the words come. */
function sayThatItMayBeBlank(i18n: I18n, key: string) {
  const { language } = i18n
  const says = i18n.t('room:run.mayBeBlank')
  const [file = '', question = ''] = key.split(':')
  if (!i18n.exists(`${key}.label`) || !i18n.exists('room:run.mayBeBlank')) return
  const hint: unknown = i18n.getResource(language, file, `${question}.hint`)
  if (hint === undefined) i18n.addResource(language, file, `${question}.hint`, says)
  else if (typeof hint === 'string' && !hint.endsWith(says))
    i18n.addResource(language, file, `${question}.hint`, `${hint}${language.startsWith('zh') ? '' : ' '}${says}`)
}
