import type { FastifyInstance } from 'fastify'
import { StartError } from './startError.ts'

const portsToTry = 20

/**
 * Listens on `port`, or on the next free one of the twenty after it. Port 0 is any free one. Returns the port taken;
 * throws a `StartError` if there is none or the port isn't allowed.
 */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<number> {
  for (let candidate = port; candidate <= Math.min(port + portsToTry, 65_535); candidate += 1) {
    try {
      await app.listen({ host, port: candidate })
      return portOf(app) ?? candidate
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE') throw refusalToListen(code, host, candidate, error)
    }
  }
  throw new StartError(`Ports ${port} to ${port + portsToTry} are all taken: set PORT to another one.`)
}

function portOf(app: FastifyInstance): number | null {
  const address = app.server.address()
  return address !== null && typeof address === 'object' ? address.port : null
}

function refusalToListen(code: string | undefined, host: string, port: number, error: unknown): unknown {
  if (code === 'EACCES') return new StartError(`Port ${port} needs special rights: set PORT to one above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartError(`This computer has no address ${host}: set HOST=0.0.0.0, or HOST=127.0.0.1 for itself only.`)
  }
  return error
}
