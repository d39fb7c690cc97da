import type { RunRecord } from '../../analysis/study/runRecord.ts'
import type { Invitation, Me, RunSummary, StudyRow, VisitList, VisitPlan } from '../../study/api.ts'
import type { VisitNow } from '../../analysis/visitNow.ts'
import type { LogEvent } from '../../instrumentation/event.ts'
import type {
  AnnotationRow,
  CommandRow,
  Inbox,
  MessageRow,
  NewAnnotation,
  NewCommand,
  NewMessage,
  Removal,
  Settled,
} from '../../study/moderationApi.ts'
import type { FlowVisit, GoneCounts } from '../../study/flowCounts.ts'
import type { StudyDefinition, StudyLanguage, StudyState } from '../../study/study.ts'
import type { RoomStore } from './roomStore.ts'

/** A study as it is kept. Moments are epoch milliseconds everywhere in the store. */
export interface KeptStudy {
  definition: StudyDefinition
  frozen: boolean
  state: StudyState
}

/** What is kept of a study beside its definition. */
export interface StudyFile {
  /** Null for a demonstration, which allocates nothing. */
  seed: string | null
  joinCode: string | null
  preregistration: string | null
  createdAt: number
  frozenAt: number | null
  endedAt: number | null
  /** From then on nothing about its data changes. */
  dataFrozenAt: number | null
  /** When everything about its participants was deleted. */
  dataDeletedAt: number | null
}

/** A person who joins a study with arms. */
export interface Joining {
  visit: Omit<Visit, 'plan' | 'status'>
  /** The link that was made for this person alone. */
  link?: string | undefined
  stratum: string
  /** What stands at a place of the allocation, as the study is at this moment. */
  allocate: (study: KeptStudy, seed: string, slot: number) => { arm: string; block: number; plan: VisitPlan }
}

/** The visit; or why there is none. */
export type Joined = { visit: Visit } | { refused: 'unknown-study' | 'ended' | 'full' | 'unknown-link' | 'link-used' }

/** A place of the allocation that was given. */
export interface UsedSlot {
  stratum: string
  slot: number
  arm: string
  block: number
  usedOrder: number
  isPilot: boolean
  isReplaced: boolean
  /** Null once its visit was withdrawn. */
  sid: string | null
  /** Whether the first form of its visit has opened. */
  hasBegun: boolean
}

/** A link for one person. `name` is what the team calls her, such as P07. */
export interface PersonalLink {
  link: string
  name: string
  isUsed: boolean
  /** It lets nobody in. */
  isRevoked: boolean
  sid: string | null
}

/** What was done otherwise than planned. */
export interface Deviation {
  id: string
  at: number
  who: string
  words: string
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

/** How a visit stands with its device. */
export interface Standing {
  /** When its device was last heard from. */
  lastSeenAt: number
  /** A command or a message waits for its device. */
  hasNews: boolean
}

/** All that a device's posts need to know of its visit. */
export interface HeardVisit extends VisitName, Standing {
  tokenHash: string
}

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

/** Events and replies of a visit that somebody brought from a file: who, when last, how many in all that weren't there. */
export interface Import {
  by: string
  at: number
  events: number
}

export interface VisitDetail {
  visit: VisitList['visits'][number]
  events: LogEvent[]
  replies: Reply[]
  imports: Import[]
  /** How many events and replies came after the data were frozen. */
  late: number
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

/** What becomes of a study. */
export interface StudyLifeStore {
  /** Keeps a study of one's own; false if there is one with its code. */
  makeStudy(definition: StudyDefinition, file: Pick<StudyFile, 'seed' | 'joinCode' | 'createdAt'>): Promise<boolean>
  studyFile(code: string): Promise<StudyFile | null>
  /** The code of the study with this join code. */
  studyToJoin(joinCode: string): Promise<string | null>
  /** Changes a study of one's own while it is a draft; false if it isn't. */
  changeStudy(definition: StudyDefinition): Promise<boolean>
  /**
   * Fixes a draft: what was read is what is fixed. False if it isn't a draft, or was changed since `definition` was read.
   */
  freezeStudy(definition: StudyDefinition, preregistration: string, now: number): Promise<boolean>
  /** Ends a frozen study; false if it isn't frozen. */
  endStudy(code: string, now: number): Promise<boolean>
  /** Takes an end back that was at `since` or later; false if there is none, or the data are frozen. */
  reopenStudy(code: string, since: number): Promise<boolean>
  /** Puts a draft away: as if it weren't there, until it is brought back or deleted. False if it is no draft. */
  putStudyAway(code: string, now: number): Promise<boolean>
  bringStudyBack(code: string): Promise<boolean>
  /** Deletes drafts and invitations for good that were put away or taken back before this moment. */
  deletePutAway(before: number): Promise<void>
  /**
   * Begins a visit with the next place of its stratum. One at a time for each study, so that no place is given twice and
   * nobody joins beyond the target. The same id joins once.
   */
  join(joining: Joining): Promise<Joined>
  usedSlots(code: string): Promise<UsedSlot[]>
  /** Lets another person take the place of one who dropped out; false if there is no such visit in the allocation. */
  replaceParticipant(code: string, sid: string): Promise<boolean>
  /** Takes that back; false if nobody was replaced, or somebody has joined in the place already. */
  keepParticipant(code: string, sid: string): Promise<boolean>
  makeLinks(code: string, links: readonly Pick<PersonalLink, 'link' | 'name'>[], now: number): Promise<void>
  personalLinks(code: string): Promise<PersonalLink[]>
  /** Closes a link that nobody has used, or opens it again; false if there is none. */
  closeLink(code: string, link: string, isClosed: boolean): Promise<boolean>
  keepDeviation(code: string, deviation: Deviation): Promise<void>
  /** The latest first. */
  deviations(code: string): Promise<Deviation[]>
}

export interface VisitStore {
  visit(sid: string): Promise<Visit | null>
  /** The same visit, as its device's posts need it. */
  heardVisit(sid: string): Promise<HeardVisit | null>
  /** Keeps the visit unless its `sid` is known, and returns the one that is kept. */
  keepVisit(visit: Visit): Promise<Visit>
  /**
   * Keeps events durably and marks the visit's summaries as due. Events whose `seq` is known are passed over. Batches
   * that wait at the same time share a commit, and one that can't be kept holds up no other.
   */
  keepEvents(
    visit: Pick<Visit, 'study' | 'sid' | 'tokenHash'>,
    events: readonly LogEvent[],
    now: number,
  ): Promise<Keeping>
  /** Notes that events or replies of the visit came from a file; what the same person brought before is added to. */
  noteImport(visit: VisitName, brought: Import): Promise<void>
  /** Makes the summaries that are due, of `limit` visits at most, and returns the visits they are of. */
  summariseDue(summarise: Summarise, limit: number): Promise<VisitName[]>
  /** Makes the visit's summaries again from its log. */
  summariseAgain(sid: string, summarise: Summarise): Promise<void>
  /** Ids of all visits after `sid` in alphabetical order, `limit` at most: for work that goes through all of them. */
  sidsAfter(sid: string, limit: number): Promise<string[]>
  /** Keeps replies, each replacing an earlier one to the same item. False if the visit is gone. */
  keepReplies(visit: VisitName, replies: readonly Reply[]): Promise<boolean>
  /** Keeps replies to items that have none yet; returns how many. Null if the visit is gone. */
  addReplies(visit: VisitName, replies: readonly Reply[]): Promise<number | null>
  /** Deletes everything about the visit and adds one to its study's count of withdrawn, or deleted; false if it was gone. */
  withdraw(visit: VisitName, as?: Removal): Promise<boolean>
  visits(filters: VisitFilters): Promise<VisitList>
  visitDetail(sid: string): Promise<VisitDetail | null>
}

/** What the live board is made of: a visit, where it stands, and the summaries of its runs. */
export interface LiveVisit extends Visit, Standing {
  /** What the personal link is called that it came by. */
  name: string | null
  askingSince: number | null
  now: VisitNow
  runs: RunSummary[]
}

/** Commands, messages and annotations are numbered in each visit; one whose id is known keeps the number it has. */
export interface ModerationStore {
  /** Keeps a command for the visit's device and returns its number; null if the visit is gone. */
  keepCommand(visit: VisitName, command: NewCommand, by: string, now: number): Promise<number | null>
  /**
   * Takes a command back that its device hasn't got, or a flag, with its note; false if there is none that can be.
   */
  takeBackCommand(visit: VisitName, n: number): Promise<boolean>
  commands(visit: VisitName): Promise<CommandRow[]>
  /** What waits for the visit's device; commands in it count as handed over. `after` is the last message it has. */
  openInbox(visit: VisitName, after: number, now: number): Promise<Inbox>
  /** Keeps what the device made of commands; what is known stays as it is. */
  settleCommands(visit: VisitName, settled: readonly Settled[]): Promise<void>
  keepMessage(visit: VisitName, from: MessageRow['from'], message: NewMessage, now: number): Promise<number | null>
  messages(visit: VisitName): Promise<MessageRow[]>
  /** Null if the visit is gone. */
  keepAnnotation(
    visit: VisitName,
    annotation: NewAnnotation,
    by: string,
    now: number,
  ): Promise<number | 'data-frozen' | null>
  annotations(visit: VisitName): Promise<AnnotationRow[]>
  /** Those of all visits of a study, by visit, for its results. */
  annotationsOf(study: string): Promise<Map<string, AnnotationRow[]>>
  /** The device was heard from though it had nothing to send. */
  noteSeen(visit: VisitName, now: number): Promise<void>
  /** What the flow of a study's participants is counted from. */
  flowOf(study: string): Promise<{ visits: FlowVisit[]; gone: GoneCounts }>
  /** Visits of a study: those with these ids, or the latest that began after `since`. */
  liveVisits(study: string, which: { sids: readonly string[] } | { since: number }): Promise<LiveVisit[]>
}

/** How long data are kept, and from when on nothing about them changes. */
export interface RetentionStore {
  /** Studies of one's own that have ended and whose data are there, the first to end first. */
  studiesWithData(): Promise<{ definition: StudyDefinition; endedAt: number }[]>
  /**
   * Deletes everything about the participants of a study that has ended, but for how many they were: visits, logs,
   * replies, messages, notes, pauses, links. Returns how many visits those were; null if it was done before.
   */
  deleteData(study: string, now: number): Promise<number | null>
  /**
   * Fixes the data of a study that has ended; false if it hasn't, or if they are. What devices send from then on is kept apart:
   * it is in no log, no summary and no result.
   */
  freezeData(study: string, now: number): Promise<boolean>
  /** How many events and replies came after a study's data were frozen. */
  lateArrivals(study: string): Promise<number>
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
  /** The account that is signed in with this token, whether or not its invitation has expired. */
  accountSignedIn(tokenHash: string, now: number): Promise<string | null>
  endSignIn(tokenHash: string): Promise<void>
  keepInvitation(invitation: Invitation, tokenHash: string): Promise<void>
  /** The account of the invitation with this token, if it hasn't expired. */
  invitedAccount(tokenHash: string, now: number): Promise<string | null>
  /** Invitations that haven't expired, the latest first. */
  invitations(now: number): Promise<Invitation[]>
  /** Closes an invitation and ends every sign-in by it; false if there is none. */
  takeBackInvitation(id: string, now: number): Promise<boolean>
  /** Opens one again that was taken back; false if there is none, or it is gone. */
  restoreInvitation(id: string): Promise<boolean>
}

export interface ResultStore {
  /** A study's visits in the order they began, as an analysis reads them. */
  analysedVisits(study: string): Promise<AnalysedVisit[]>
  /** How many people said no, how many took everything back, and how many visits the team deleted. */
  studyCounts(study: string): Promise<{ declined: number; withdrawn: number; deleted: number }>
  keepLook(study: string, look: KeptLook): Promise<void>
  /** In the order they happened. */
  looks(study: string): Promise<KeptLook[]>
  /** A visit's log in order of `seq`, for the export. */
  eventsOf(visit: VisitName): Promise<LogEvent[]>
}

/** Everything the server keeps. A promise that resolves means: on the disk. */
export interface Store
  extends
    StudyStore,
    StudyLifeStore,
    VisitStore,
    ModerationStore,
    RetentionStore,
    AccountStore,
    ResultStore,
    RoomStore {
  /** Ends with an error that says what is wrong if the data is damaged or the database can't be used. */
  check(): Promise<void>
  /** Brings the tables up to date. */
  migrate(): Promise<void>
  close(): Promise<void>
}
