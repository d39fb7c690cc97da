import { deviceStorage, tryRead, tryRemove, tryWrite } from '../../instrumentation/storage.ts'
import type { Answers } from '../../questions/answers.ts'
import { isVisit, preScreenerPlace, type Visit } from './visit.ts'

/** What a person has typed on a page and not sent with Continue, by input name. */
export interface Draft {
  inputs: Record<string, string | string[]>
  /** Ids of items on the page that don't exist yet, so that they stay the same through a reload. */
  items?: Record<string, string>
}

/** Where the visit this device is in is kept. */
export const visitKey = 'timetax:visit'
const owedKey = 'timetax:owed'
const answersKey = (sid: string, place: string) => `timetax:answers:${sid}:${place}`
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
 * that a killed tab loses nothing. What the browser can't save, for it may not or is full, is kept in memory until it can.
 */
export class DeviceStore {
  private readonly storage = deviceStorage()
  private readonly memory = new Map<string, string>()
  /** Visits taken off this device: nothing that was still under way may bring anything of them back. */
  private readonly gone = new Set<string>()

  /** Whether everything lies on the device: else closing the page loses some of it. */
  get keeps(): boolean {
    return this.storage !== null && this.memory.size === 0
  }

  readVisit(): Visit | undefined {
    const visit = this.read<unknown>(visitKey)
    return isVisit(visit) ? visit : undefined
  }

  writeVisit = (visit: Visit) => this.writeOf(visit.sid, visitKey, visit)

  readAnswers = (sid: string, run: string) => this.read<Answers>(answersKey(sid, run)) ?? {}
  writeAnswers = (sid: string, run: string, answers: Answers) => this.writeOf(sid, answersKey(sid, run), answers)

  readDraft = (sid: string, run: string, place: string): Draft | undefined => this.readDrafts(sid, run)[place]
  writeDraft = (sid: string, run: string, place: string, draft: Draft) =>
    this.writeOf(sid, draftKey(sid, run), { ...this.readDrafts(sid, run), [place]: draft })
  dropDraft(sid: string, run: string, place: string) {
    const left = Object.entries(this.readDrafts(sid, run)).filter(([other]) => other !== place)
    this.writeOf(sid, draftKey(sid, run), Object.fromEntries(left))
  }

  /** Takes the answers of a visit off this device. */
  wipeAnswers({ sid, plan }: Visit) {
    for (const place of plan.runs.flatMap(({ run }) => [run, preScreenerPlace(run)])) {
      this.remove(answersKey(sid, place))
      this.remove(draftKey(sid, place))
    }
  }

  /** Visits whose log isn't all sent, with what it takes to send it. */
  owed = () => this.read<Pick<Visit, 'sid' | 'token'>[]>(owedKey) ?? []
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
    this.gone.add(visit.sid)
    this.wipeAnswers(visit)
    this.remove(visitKey)
  }

  private readDrafts = (sid: string, run: string): Record<string, Draft> =>
    this.read<Record<string, Draft>>(draftKey(sid, run)) ?? {}

  private read<T>(key: string): T | undefined {
    return parse<T>(this.memory.get(key) ?? tryRead(this.storage, key))
  }

  private writeOf(sid: string, key: string, value: unknown) {
    if (!this.gone.has(sid)) this.write(key, value)
  }

  private write(key: string, value: unknown) {
    const text = JSON.stringify(value)
    if (tryWrite(this.storage, key, text)) this.memory.delete(key)
    else this.memory.set(key, text)
  }

  private remove(key: string) {
    this.memory.delete(key)
    tryRemove(this.storage, key)
  }
}
