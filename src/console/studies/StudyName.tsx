import { studyList } from '../../study/api.ts'
import { useNames } from '../names/useNames.ts'
import { usePolled } from '../requests/usePolled.ts'

/** Which study a screen is about, under its heading; nothing until it is known. */
export function StudyName({ study: code }: { study: string }) {
  const names = useNames()
  const study = usePolled('/api/console/studies', studyList, false).value?.studies.find((one) => one.code === code)
  return study ? <p className="console-study">{names.study(study)}</p> : null
}
