import type { RunSummary, StudyRow, VisitList, VisitPlan } from '../../study/api.ts'
import type { LogEvent } from '../../instrumentation/event.ts'
import type { StudyDefinition, StudyLanguage } from '../../study/study.ts'

/** A study as it is kept. Moments are epoch milliseconds everywhere in the store. */
export interface KeptStudy {
  definition: StudyDefinition
  frozen: boolean
}

/** A visit as it began. */
export interface Visit {
  study: string
  sid: string
  /** Hexadecimal SHA-256 of the write token; the token itself stays on the participant's device. */
  tokenHash: string
  lang: StudyLanguage
  device: 'phone' | 'tablet' | 'desktop'
  status: 'pilot' | 'study'
  simulated: boolean
  startedAt: number
  plan: VisitPlan
}

/** One answer of a questionnaire or background question. */
export interface Reply {
  run: string | null
  instrument: string
  item: string
  value: string | null
}

/** Makes the summaries of a visit's runs out of all its events, in order of `seq`. */
export type Summarise = (visit: Visit, events: readonly LogEvent[]) => RunSummary[]

/** Which visits to list; every filter given must hold, those about a run for one and the same run. */
export interface VisitFilters {
  study?: string
  lang?: string
  device?: string
  /** A form with its version (`simplified@1`) or without (`simplified`). */
  form?: string
  scenario?: string
  /** An outcome, or `unfinished` for a run without one. */
  outcome?: string
  /** From 1. */
  page: number
}

export interface VisitDetail {
  visit: VisitList['visits'][number]
  events: LogEvent[]
  replies: Reply[]
}

/** Attempts to sign in to one account within the current window, the one being counted included. */
export interface Attempts {
  count: number
  since: number
}

export interface StudyStore {
  /** Keeps a study unless one with its code exists; a demonstration is brought to what this version ships. */
  keepStudy(definition: StudyDefinition, now: number): Promise<void>
  study(code: string): Promise<KeptStudy | null>
  studies(): Promise<StudyRow[]>
  /** Adds one to the study's count of people who said no to taking part. */
  countDeclined(study: string): Promise<void>
  /** The next free place (0, 1, 2 …) among the study's visits in this language; never given twice. */
  takePlace(study: string, lang: StudyLanguage): Promise<number>
}

export interface VisitStore {
  visit(sid: string): Promise<Visit | null>
  /** Keeps the visit unless its `sid` is known, and returns the one that is kept. */
  keepVisit(visit: Visit): Promise<Visit>
  /**
   * Keeps events and the summaries made of them in one durable transaction. Events whose `seq` is known are passed
   * over. False if the visit is gone, in which case nothing is kept.
   */
  keepEvents(visit: Visit, events: readonly LogEvent[], now: number, summarise: Summarise): Promise<boolean>
  /** Makes the visit's summaries again from its log. */
  summariseAgain(sid: string, summarise: Summarise): Promise<void>
  /** Ids of all visits after `sid` in alphabetical order, `limit` at most: for work that goes through all of them. */
  sidsAfter(sid: string, limit: number): Promise<string[]>
  /** Keeps replies, each replacing an earlier one to the same item. False if the visit is gone. */
  keepReplies(visit: Visit, replies: readonly Reply[]): Promise<boolean>
  /** Deletes everything about the visit and adds one to its study's count of withdrawn; false if it was gone. */
  withdraw(visit: Visit): Promise<boolean>
  visits(filters: VisitFilters): Promise<VisitList>
  visitDetail(sid: string): Promise<VisitDetail | null>
}

export interface AccountStore {
  /** Keeps the owner's passphrase hash unless there is one; true if it was kept. */
  keepFirstPassphrase(hash: string, now: number): Promise<boolean>
  /** Puts another passphrase in place and ends every sign-in. */
  replacePassphrase(hash: string, now: number): Promise<void>
  passphraseHash(): Promise<string | null>
  /** Counts an attempt to sign in; a window of `windowMs` begins with the first attempt after the last one ended. */
  countAttempt(account: string, now: number, windowMs: number): Promise<Attempts>
  forgetAttempts(account: string): Promise<void>
  keepSignIn(tokenHash: string, account: string, now: number, expiresAt: number): Promise<void>
  /** The account signed in with this token, if the sign-in hasn't expired. */
  signedIn(tokenHash: string, now: number): Promise<string | null>
  endSignIn(tokenHash: string): Promise<void>
}

/** Everything the server keeps. A promise that resolves means: on the disk. */
export interface Store extends StudyStore, VisitStore, AccountStore {
  /** Brings the tables up to date. */
  migrate(): Promise<void>
  close(): Promise<void>
}
