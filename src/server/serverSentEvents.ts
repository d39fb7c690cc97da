import type { FastifyInstance, FastifyReply } from 'fastify'
import { Refusal } from './refusal.ts'

/** An answer that stays open, for events as they come. */
export interface EventStream {
  write: (text: string) => void
  /** Ends it, once. */
  end: () => void
}

/** What somebody may leave unread, in bytes. A browser that is cut off asks again, and reads anew what it missed. */
const mostUnread = 1024 * 1024

/**
 * The streams of one kind. Of each `of` at most `most` are open at a time, so that whoever opens them without end keeps
 * nobody but himself out; `left` is called when one has ended, whoever ended it. All end when the server stops: a stream
 * has no end of its own, and a server that stops waits for its answers.
 */
export function eventStreams(
  app: FastifyInstance,
  most: number,
): (reply: FastifyReply, of: string, left: () => void) => EventStream {
  const open = new Map<string, Set<EventStream>>()
  app.addHook('preClose', (done) => {
    for (const streams of open.values()) for (const stream of streams) stream.end()
    done()
  })

  return (reply, of, left) => {
    const streams = open.get(of) ?? new Set()
    if (streams.size >= most) throw new Refusal(503, 'too-many-streams', 'Too many pages listen to this. Close some.')
    open.set(of, streams)
    const raw = begin(reply)
    const stream = {
      write: (text: string) => {
        raw.write(text)
        if (raw.writableLength > mostUnread) raw.destroy()
      },
      end: () => {
        if (!streams.delete(stream)) return
        if (streams.size === 0) open.delete(of)
        left()
        raw.end()
      },
    }
    streams.add(stream)
    raw.once('close', stream.end)
    // Who left while the request was looked at has closed already.
    if (raw.closed) queueMicrotask(stream.end)
    return stream
  }
}

function begin(reply: FastifyReply): FastifyReply['raw'] {
  reply.hijack()
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value)
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' })
  reply.raw.write('retry: 2000\n\n')
  return reply.raw
}
