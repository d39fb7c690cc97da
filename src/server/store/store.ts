import type { RunRecord } from '../../analysis/study/runRecord.ts'
import type { Invitation, Me, RunSummary, StudyRow, VisitList, VisitPlan } from '../../study/api.ts'
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

/** What names a visit in the store. */
export type VisitName = Pick<Visit, 'study' | 'sid'>

/** What came of a batch: kept; or nothing of it, because its visit is gone or has posted too often. */
export type Keeping = 'kept' | 'gone' | 'too-often'

/** One answer of a questionnaire or background question. */
export interface Reply {
  run: string | null
  instrument: string
  item: string
  value: string | null
}

/** What is kept of a run: the summary that lists show, and what an analysis reads. */
export type SummarisedRun = RunSummary & { record?: RunRecord }

/** Makes the summaries of a visit's runs out of all its events, in order of `seq`. */
export type Summarise = (visit: Visit, events: readonly LogEvent[]) => SummarisedRun[]

/** A visit as an analysis needs it: never its events. */
export interface AnalysedVisit extends Pick<
  Visit,
  'sid' | 'lang' | 'device' | 'status' | 'simulated' | 'startedAt' | 'plan'
> {
  /** In the order of their names; a run without a record isn't summarised yet. */
  runs: { run: string; form: string; scenario: string; record: RunRecord | null }[]
  replies: Reply[]
}

/** Somebody looked at a study's ratio before it allowed it. */
export interface KeptLook {
  id: string
  at: number
  by: string
  reason: string
  /** People who were done at that moment. */
  people: number
}

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

/** Attempts at one thing within the current window, the one being counted included. */
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
   * Keeps events durably and marks the visit's summaries as due. Events whose `seq` is known are passed over. Batches
   * that wait at the same time share a commit, and one that can't be kept holds up no other.
   */
  keepEvents(visit: Visit, events: readonly LogEvent[], now: number): Promise<Keeping>
  /** Makes the summaries that are due, of `limit` visits at most, and returns the visits they are of. */
  summariseDue(summarise: Summarise, limit: number): Promise<VisitName[]>
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
  /** Counts an attempt at what has this name, such as signing in to an account; a window of `windowMs` begins with the first attempt after the last one ended. */
  countAttempt(name: string, now: number, windowMs: number): Promise<Attempts>
  forgetAttempts(name: string): Promise<void>
  keepSignIn(tokenHash: string, account: string, now: number, expiresAt: number): Promise<void>
  /** Who is signed in with this token, if neither the sign-in nor the invitation it came from has expired. */
  signedIn(tokenHash: string, now: number): Promise<Me | null>
  endSignIn(tokenHash: string): Promise<void>
  keepInvitation(invitation: Invitation, tokenHash: string): Promise<void>
  /** The account of the invitation with this token, if it hasn't expired. */
  invitedAccount(tokenHash: string, now: number): Promise<string | null>
  /** Invitations that haven't expired, the latest first. */
  invitations(now: number): Promise<Invitation[]>
  /** Deletes an invitation and ends every sign-in by it; false if there is none. */
  takeBackInvitation(id: string): Promise<boolean>
}

export interface ResultStore {
  /** Keeps a study of invented people, frozen from the start, unless one with its code exists; true if it was kept. */
  keepSimulatedStudy(definition: StudyDefinition, now: number): Promise<boolean>
  /** A study's visits in the order they began, as an analysis reads them. */
  analysedVisits(study: string): Promise<AnalysedVisit[]>
  /** How many people said no, and how many took everything back. */
  studyCounts(study: string): Promise<{ declined: number; withdrawn: number }>
  keepLook(study: string, look: KeptLook): Promise<void>
  /** In the order they happened. */
  looks(study: string): Promise<KeptLook[]>
  /** A visit's log in order of `seq`, for the export. */
  eventsOf(visit: VisitName): Promise<LogEvent[]>
}

/** Everything the server keeps. A promise that resolves means: on the disk. */
export interface Store extends StudyStore, VisitStore, AccountStore, ResultStore {
  /** Ends with an error that says what is wrong if the data is damaged or the database can't be used. */
  check(): Promise<void>
  /** Brings the tables up to date. */
  migrate(): Promise<void>
  close(): Promise<void>
}
