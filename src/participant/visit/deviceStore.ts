import { deviceStorage, tryRead, tryRemove, tryWrite } from '../../instrumentation/storage.ts'
import type { Answers } from '../../questions/answers.ts'
import type { Visit } from './visit.ts'

/** What a person has typed on a page and not sent with Continue, by input name. */
export interface Draft {
  place: string
  inputs: Record<string, string | string[]>
  /** Ids of items on the page that don't exist yet, so that they stay the same through a reload. */
  items?: Record<string, string>
}

const visitKey = 'timetax:visit'
const answersKey = (sid: string, run: string) => `timetax:answers:${sid}:${run}`
const draftKey = (sid: string, run: string) => `timetax:draft:${sid}:${run}`

function parse<T>(text: string | null): T | undefined {
  if (text === null) return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}

/**
 * What this device keeps of a visit: the visit itself, the answers, the draft of the open page. Written at once, so
 * that a killed tab loses nothing. `keeps` turns false where the browser can't save; then memory has to do.
 */
export class DeviceStore {
  private readonly storage = deviceStorage()
  keeps = this.storage !== null

  readVisit = () => parse<Visit>(tryRead(this.storage, visitKey))
  writeVisit = (visit: Visit) => this.write(visitKey, visit)

  readAnswers = (sid: string, run: string) => parse<Answers>(tryRead(this.storage, answersKey(sid, run))) ?? {}
  writeAnswers = (sid: string, run: string, answers: Answers) => this.write(answersKey(sid, run), answers)

  readDraft = (sid: string, run: string) => parse<Draft>(tryRead(this.storage, draftKey(sid, run)))
  writeDraft = (sid: string, run: string, draft: Draft) => this.write(draftKey(sid, run), draft)
  dropDraft = (sid: string, run: string) => tryRemove(this.storage, draftKey(sid, run))

  /** Takes the answers of a visit off this device. */
  wipeAnswers({ sid, plan }: Visit) {
    for (const { run } of plan.runs) {
      tryRemove(this.storage, answersKey(sid, run))
      tryRemove(this.storage, draftKey(sid, run))
    }
  }

  /** Takes a visit and its answers off this device. */
  forget(visit: Visit) {
    this.wipeAnswers(visit)
    tryRemove(this.storage, visitKey)
  }

  private write(key: string, value: unknown) {
    if (!tryWrite(this.storage, key, JSON.stringify(value))) this.keeps = false
  }
}
