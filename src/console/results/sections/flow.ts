import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { table } from '../model/cells.ts'
import type { SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

const steps = [
  ...(['declined', 'began', 'withdrawn', 'pilots', 'neverStarted', 'analysed'] as const),
  ...(['startedBoth', 'completedAll', 'removedRuns'] as const),
]

/** Who came, and how far each got. */
export function flowSection({ flow, study }: StudyResults, speech: Speech): SectionModel {
  const { t } = speech
  const shown = study.design === 'between' ? steps.filter((step) => step !== 'startedBoth') : steps
  const counts = shown.map((step) => [t(`flow.${step}`), speech.whole(flow[step])])
  const sequences = flow.bySequence.map(({ sequence, people, completed }) => [
    sequence === '' ? '–' : sequence,
    speech.whole(people),
    speech.whole(completed),
  ])
  return {
    id: 'flow',
    heading: t('sections.flow'),
    blocks: [
      { kind: 'table', table: table(speech, 'flow', t('flow.caption'), ['what', 'n:people'], counts) },
      {
        kind: 'table',
        table: table(speech, 'sequences', t('flow.bySequence'), ['sequence', 'n:people', 'n:finished'], sequences),
      },
    ],
  }
}
