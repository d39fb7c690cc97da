import type { FastifyReply } from 'fastify'

/** Makes an answer a stream of events that ends when the server says so, or whoever listens goes. */
export function openEventStream(reply: FastifyReply): FastifyReply['raw'] {
  reply.hijack()
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value)
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' })
  reply.raw.write('retry: 2000\n\n')
  return reply.raw
}
