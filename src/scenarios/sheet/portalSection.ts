import type { Household } from '../household.ts'
import { portalAccount } from '../portalAccount.ts'
import { fact, type SheetSection } from './fact.ts'

/** What to do where a form wants an account or offers a way out, so that nobody types a password of her own. */
export function portalSection({ email, portalEmail }: Household): SheetSection {
  const { userName, password, pin, pet } = portalAccount
  const accountEmail = portalEmail ?? email
  return {
    id: 'portal',
    facts: [
      fact('portal.userName', { name: userName }),
      fact('portal.password', { password }),
      fact('portal.pin', { pin }),
      fact('portal.pet', { name: pet }),
      ...(accountEmail === null ? [] : [fact('portal.email', { email: accountEmail })]),
      fact('portal.keepGoing'),
      fact('portal.office'),
    ],
  }
}
