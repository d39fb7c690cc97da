import { addressOf } from '../../forms/places.ts'
import type { ExtrasProps } from '../../participant/pages/PageExtras.tsx'
import { useQuestionWords } from '../../participant/questionWords.ts'
import { samplePapers } from '../../participant/samplePapers.ts'
import { sample } from './sample.ts'
import type { sampleLong } from './sampleLong.ts'

const nothing = () => undefined

/** What the pages of the sample household's form are shown with. Nothing that is pressed there does anything. */
export function usePageProps(shown: typeof sampleLong = sample): (page: string) => ExtrasProps {
  const { scenario, form, answers, walked } = shown
  const words = useQuestionWords(walked.relevant, form)
  return (page) => {
    const stop = walked.path.find((one) => one.page === page)
    if (!stop) throw new Error(`the sample household never comes to ${page}`)
    return {
      form,
      answers,
      walked,
      stop,
      words,
      context: { today: scenario.today },
      isSent: stop.after,
      reference: '4827-1905',
      papers: { samples: samplePapers(scenario, words.words.t, words.words.locale) },
      opened: 'start',
      isLastOfList: false,
      isChange: false,
      foot: null,
      drafts: { read: nothing, write: nothing, drop: nothing },
      events: { say: nothing, enter: nothing, leave: nothing, follow: () => nothing, momentOf: () => 0 },
      newId: () => '0',
      addressOf: (to) => addressOf(form, to),
      onAnswers: nothing,
      onSend: nothing,
      onDone: nothing,
      onEnter: nothing,
      onAccept: nothing,
      onRemove: nothing,
      onChange: nothing,
    }
  }
}
