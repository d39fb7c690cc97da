import type * as z from 'zod/mini'
import type { invitationMade, newInvitation } from '../study/api.ts'
import { hashToken, randomHex } from './secrets.ts'
import type { Store } from './store/store.ts'

/** How long an invitation can be opened, in milliseconds: a study of a season. */
const invitationLastsMs = 90 * 24 * 60 * 60_000

/** Makes an invitation. Only its token's hash is kept, so the link can't be shown again. */
export async function invite(
  store: Pick<Store, 'keepInvitation'>,
  { name, role }: z.output<typeof newInvitation>,
  now: number,
): Promise<z.output<typeof invitationMade>> {
  const token = randomHex(32)
  const invitation = { id: randomHex(16), name, role, createdAt: now, expiresAt: now + invitationLastsMs }
  await store.keepInvitation(invitation, hashToken(token))
  return { ...invitation, path: `/i/${token}` }
}
