import { eventSchema, type LogEvent } from '../../instrumentation/event.ts'

/** The events this version understands, and how many it doesn't. */
export interface ReadEvents {
  events: LogEvent[]
  unreadable: number
}

/** Parses a visit's log. An event another version wrote is counted, so that no number is silently short of it. */
export function readEvents(log: readonly unknown[]): ReadEvents {
  const events = log.flatMap((line) => {
    const parsed = eventSchema.safeParse(line)
    // The schema is built from the same payloads as the type, in a loop the compiler can't follow.
    return parsed.success ? [parsed.data as unknown as LogEvent] : []
  })
  return { events, unreadable: log.length - events.length }
}

/** The runs of a visit in the order they began. */
export function runsOf(events: readonly LogEvent[]): string[] {
  return [...new Set(events.flatMap((event) => event.run ?? []))]
}
