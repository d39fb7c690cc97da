import { deviceStorage, tryRead, tryRemove, tryWrite } from '../../instrumentation/storage.ts'
import type { Answers } from '../../questions/answers.ts'
import { isVisit, preScreenerPlace, type Visit } from './visit.ts'

/** What a person has typed on a page and not sent with Continue, by input name. */
export interface Draft {
  inputs: Record<string, string | string[]>
  /** Ids of items on the page that don't exist yet, so that they stay the same through a reload. */
  items?: Record<string, string>
}

const visitKey = 'timetax:visit'
const owedKey = 'timetax:owed'
const answersKey = (sid: string, place: string) => `timetax:answers:${sid}:${place}`
/** Where the help chat of a visit lies. */
export const chatKey = (sid: string) => `timetax:chat:${sid}`
const draftKey = (sid: string, place: string) => `timetax:draft:${sid}:${place}`

function parse<T>(text: string | null): T | undefined {
  if (text === null) return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}

/**
 * What this device keeps of a visit: the visit itself, the answers, the drafts of pages left without Continue. Written at once, so
 * that a killed tab loses nothing. `keeps` turns false where the browser can't save; then memory has to do.
 */
export class DeviceStore {
  private readonly storage = deviceStorage()
  keeps = this.storage !== null

  readVisit(): Visit | undefined {
    const visit = parse<unknown>(tryRead(this.storage, visitKey))
    return isVisit(visit) ? visit : undefined
  }

  writeVisit = (visit: Visit) => this.write(visitKey, visit)

  readAnswers = (sid: string, run: string) => parse<Answers>(tryRead(this.storage, answersKey(sid, run))) ?? {}
  writeAnswers = (sid: string, run: string, answers: Answers) => this.write(answersKey(sid, run), answers)

  readDraft = (sid: string, run: string, place: string): Draft | undefined => this.readDrafts(sid, run)[place]
  writeDraft = (sid: string, run: string, place: string, draft: Draft) =>
    this.write(draftKey(sid, run), { ...this.readDrafts(sid, run), [place]: draft })
  dropDraft(sid: string, run: string, place: string) {
    const left = Object.entries(this.readDrafts(sid, run)).filter(([other]) => other !== place)
    this.write(draftKey(sid, run), Object.fromEntries(left))
  }

  /** Takes the answers of a visit off this device, and what was said in its help chat. */
  wipeAnswers({ sid, plan }: Visit) {
    tryRemove(this.storage, chatKey(sid))
    for (const place of plan.runs.flatMap(({ run }) => [run, preScreenerPlace(run)])) {
      tryRemove(this.storage, answersKey(sid, place))
      tryRemove(this.storage, draftKey(sid, place))
    }
  }

  /** Visits whose log isn't all sent, with what it takes to send it. */
  owed = () => parse<Pick<Visit, 'sid' | 'token'>[]>(tryRead(this.storage, owedKey)) ?? []
  paid = (sid: string) =>
    this.write(
      owedKey,
      this.owed().filter((visit) => visit.sid !== sid),
    )

  /** Takes a visit and its answers off this device; what is unsent of its log stays until it is sent. */
  setAside(visit: Visit) {
    this.write(owedKey, [...this.owed(), { sid: visit.sid, token: visit.token }])
    this.forget(visit)
  }

  /** Takes a visit and its answers off this device. */
  forget(visit: Visit) {
    this.wipeAnswers(visit)
    tryRemove(this.storage, visitKey)
  }

  private readDrafts = (sid: string, run: string): Record<string, Draft> =>
    parse<Record<string, Draft>>(tryRead(this.storage, draftKey(sid, run))) ?? {}

  private write(key: string, value: unknown) {
    if (!tryWrite(this.storage, key, JSON.stringify(value))) this.keeps = false
  }
}
