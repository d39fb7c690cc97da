import type { ReactNode } from 'react'
import type { StudyFacts } from '../../../analysis/study/studyData.ts'
import { topModel } from '../model/reportModel.ts'
import type { Speech } from '../model/speech.ts'

interface TopProps {
  study: StudyFacts
  by: 'plan' | 'look'
  speech: Speech
  /** The headline. */
  children: ReactNode
}

/** What stands around the headline. */
export function Top({ study, by, speech, children }: TopProps) {
  const { simulated, scope, notes } = topModel(study, by, speech)
  return (
    <>
      {simulated && (
        <p className="results-simulated">
          <strong>{simulated.label}</strong> {simulated.body}
        </p>
      )}
      <p className="results-title">{study.title}</p>
      {children}
      <p>{scope}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  )
}
