import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { studyList, type StudyRow } from '../../../study/api.ts'
import { studyMinutesAnswer, type StudyMinutes, type StudyMinutesAnswer } from '../../../study/room/studyMinutes.ts'
import { roomRequest, RoomTrouble } from '../../room/feed/roomRequest.ts'
import { Button } from '../../../ui/Button.tsx'

/** What keeps this device from choosing: nobody is signed in, the sign-in is a room leader's, the server isn't reached. */
type Barred = 'signedOut' | 'notAllowed' | 'failed'

function barredBy(reason: unknown): Barred {
  if (!(reason instanceof RoomTrouble)) return 'failed'
  if (reason.status === 401) return 'signedOut'
  return reason.status === 403 ? 'notAllowed' : 'failed'
}

interface StudyChoiceProps {
  chosen: StudyMinutes | undefined
  choose: (study: StudyMinutes | undefined) => void
}

/**
 * A study of this installation to count with, for whoever may read its results and once it shows them. The server decides
 * both; whoever can't choose is told why, and types.
 */
export function StudyChoice({ chosen, choose }: StudyChoiceProps) {
  const { t } = useWords()
  const id = useId()
  const [studies, setStudies] = useState<StudyRow[]>()
  const [barred, setBarred] = useState<Barred>()
  const [hidden, setHidden] = useState<Extract<StudyMinutesAnswer, { state: 'hidden' }>['why']>()
  useEffect(() => {
    let isWanted = true
    roomRequest('/api/console/studies', studyList).then(
      (answer) => isWanted && setStudies(answer.studies.filter(({ kind, frozen }) => kind === 'study' && frozen)),
      (reason: unknown) => isWanted && setBarred(barredBy(reason)),
    )
    return () => {
      isWanted = false
    }
  }, [])
  const asked = useRef('')
  const take = async (code: string) => {
    asked.current = code
    const isWanted = () => asked.current === code
    setHidden(undefined)
    setBarred(undefined)
    choose(undefined)
    if (code === '') return
    try {
      const answer = await roomRequest(`/api/console/studies/${code}/minutes`, studyMinutesAnswer)
      if (!isWanted()) return
      if (answer.state === 'open') choose(answer.minutes)
      else setHidden(answer.why)
    } catch (reason) {
      if (isWanted()) setBarred(barredBy(reason))
    }
  }
  const said = barred ? t(`talk:tax.study.${barred}`) : hidden && t(`talk:tax.study.hidden.${hidden}`)
  return (
    <>
      {studies && studies.length > 0 && (
        <div className="talk-choose">
          <label htmlFor={id}>{t('talk:tax.study.label')}</label>
          <select id={id} defaultValue={chosen?.code ?? ''} onChange={({ target }) => void take(target.value)}>
            <option value="">{t('talk:tax.study.typed')}</option>
            {studies.map(({ code, title }) => (
              <option key={code} value={code}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      {studies?.length === 0 && <p className="talk-means">{t('talk:tax.study.none')}</p>}
      <p role="status" className={hidden || barred === 'failed' ? 'talk-fault' : 'talk-means'}>
        {said ?? (chosen?.isSimulated ? t('talk:tax.study.simulated') : '')}
      </p>
      {/* Chosen by somebody who may, on another device: taken as it stands, and taken away by whoever leads. */}
      {chosen && !studies?.some(({ code }) => code === chosen.code) && (
        <div className="talk-steps">
          <p>{t('talk:tax.study.chosen', { title: chosen.title })}</p>
          <Button look="outline" onClick={() => choose(undefined)}>
            {t('talk:tax.study.typed')}
          </Button>
        </div>
      )}
    </>
  )
}
