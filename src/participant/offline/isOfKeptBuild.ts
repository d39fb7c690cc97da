import { buildOf, keptBuild } from './build.ts'

/**
 * Whether this page may go on with the visit this device is in: one that began with another build goes on with that, as
 * the service worker keeps it. Where no worker answers there is nothing to go to, and at the visit's own address nowhere
 * else.
 */
export async function isOfKeptBuild(): Promise<boolean> {
  if (!navigator.serviceWorker?.controller || location.pathname === '/') return true
  const kept = await keptBuild().catch(() => undefined)
  return kept === undefined || kept === buildOf(document)
}
