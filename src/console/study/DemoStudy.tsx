import { studyList } from '../../study/api.ts'
import { usePolled } from '../requests/usePolled.ts'
import { StudyCard } from '../studies/StudyCard.tsx'

/** A demonstration has no life of its own: its counts and links are all there is. */
export function DemoStudy({ code }: { code: string }) {
  const { value } = usePolled('/api/console/studies', studyList, false)
  const study = value?.studies.find((one) => one.code === code)
  return study ? <StudyCard study={study} /> : null
}
