/**
 * The tables as Kysely sees them: text, whole numbers, and 0 or 1 for yes and no. `study_id` comes first in every
 * key, so that the tables can be spread over several databases by study.
 */
export interface Tables {
  studies: {
    study_id: string
    kind: string
    frozen: number
    created_at: number
    definition: string
    /** Decides the allocation; secret until the data are published. */
    seed: string | null
    join_code: string | null
    /** As it was written when the study was frozen. */
    preregistration: string | null
    frozen_at: number | null
    ended_at: number | null
    /** From then on nothing about its data changes. */
    data_frozen_at: number | null
    /** When everything about its participants was deleted. */
    data_deleted_at: number | null
    /** When a draft was put away; after a while it is deleted. */
    put_away_at: number | null
  }
  visits: {
    study_id: string
    sid: string
    token_hash: string
    lang: string
    device: string
    status: string
    simulated: number
    started_at: number
    last_seen_at: number
    /** How many events its summaries were made of. */
    events: number
    plan: string
    /** 1 while events are kept that its summaries don't know. */
    summary_due: number
    /** How many batches of events came since `posts_since`, for the limit on them. */
    posts: number
    posts_since: number
    /** Where the visit stands by its log, as JSON; empty until it was summarised. Made with its summaries. */
    standing: string
    /** 1 while a command or a message waits for its device. */
    has_news: number
    /** Since when a message of its participant waits for an answer; 0 while none does. */
    asking_since: number
  }
  /** Here and in `replies`, what came after the data were frozen is kept under another `sid`: `lateArrivals.ts`. */
  events: { study_id: string; sid: string; seq: number; t: number; type: string; body: string }
  /** Events and replies that somebody brought from a file: who, when last, how many in all that weren't there. */
  imports: { study_id: string; sid: string; by: string; at: number; events: number }
  /** The summary of a run, with what lists filter by beside it; made again from `events` at any time. */
  runs: {
    study_id: string
    sid: string
    run: string
    form: string
    scenario: string
    outcome: string | null
    summary: string
    /** What an analysis reads; null until the run is summarised with one. */
    record: string | null
  }
  /** Looks at the ratio before a study allowed it. */
  looks: { study_id: string; id: string; at: number; by_name: string; reason: string; people: number }
  /** `run` is empty for replies that belong to no run: PostgreSQL allows no null in a key. */
  replies: { study_id: string; sid: string; run: string; instrument: string; item: string; value: string | null }
  /** What moderators asked of the visit's device. `done` is null until the device has said what became of it. */
  commands: {
    study_id: string
    sid: string
    n: number
    id: string
    body: string
    note: string | null
    given_by: string
    given_at: number
    handed_at: number | null
    done: number | null
    /** Its device doesn't get it before, so that it can be taken back. */
    not_before: number
    /** 1 once whoever gave it took it back. */
    is_taken_back: number
  }
  /** The help chat, apart from everything else that is kept of a visit. */
  messages: {
    study_id: string
    sid: string
    n: number
    id: string
    side: string
    text: string
    lang: string
    at: number
  }
  /** Pauses that were added after they had been. Only ever added to. */
  annotations: {
    study_id: string
    sid: string
    n: number
    id: string
    run: string
    from_ms: number
    to_ms: number
    why: string
    made_by: string
    made_at: number
  }
  /** Places of the allocation that have been given; `sid` is null once its visit was withdrawn. */
  slots: {
    study_id: string
    stratum: string
    slot: number
    arm: string
    block: number
    /** The order in which people joined, over all strata, from 1. */
    used_order: number
    is_pilot: number
    is_replaced: number
    sid: string | null
  }
  personal_links: {
    study_id: string
    link: string
    name: string
    created_at: number
    is_used: number
    sid: string | null
    /** 1 while it lets nobody in. */
    is_revoked: number
  }
  deviations: { study_id: string; id: string; at: number; who: string; words: string }
  counts: { study_id: string; name: string; n: number }
  /** Beside the study of a room: `last_seq` of its actions, and how many phones and tables joined. */
  rooms: {
    study_id: string
    join_code: string
    opened_by: string
    opened_at: number
    last_seq: number
    people: number
  }
  /** `seat` is the table that a device speaks for; `place` the order in which people joined, from 0, of leader and wall null. */
  room_devices: {
    study_id: string
    device: string
    token_hash: string
    role: string
    seat: number | null
    place: number | null
    lang: string
    joined_at: number
  }
  /** What was done in a room. Only ever added to. */
  room_actions: {
    study_id: string
    seq: number
    id: string
    at: number
    device: string
    role: string
    seat: number | null
    base: number
    body: string
  }
  /** Forms that a room froze: never changed. `hash` is of the form as it was sent. */
  room_forms: { study_id: string; version: number; hash: string; body: string; made_at: number }
  accounts: { study_id: string; account: string; passphrase_hash: string; created_at: number }
  sign_ins: { study_id: string; token_hash: string; account: string; expires_at: number }
  invitations: {
    study_id: string
    id: string
    name: string
    role: string
    token_hash: string
    created_at: number
    expires_at: number
    /** When it was taken back; after a while it is deleted. */
    taken_back_at: number | null
  }
  /** Attempts of every kind that has a limit, by the name of what is limited; never by who or where from. */
  sign_in_attempts: { study_id: string; account: string; since: number; attempts: number }
}

/** Stands where a study's id would, for what belongs to the whole installation. */
export const everyStudy = '*'
/** The account of the person who runs the installation. */
export const owner = 'owner'
