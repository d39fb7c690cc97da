import { networkInterfaces } from 'node:os'

/** IPv4 addresses at which other devices may reach a server that listens on `host`. */
export function networkAddresses(host: string): string[] {
  if (host === 'localhost' || host === '::1' || host.startsWith('127.')) return []
  if (host !== '0.0.0.0' && host !== '::') return [host]
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address)
}
