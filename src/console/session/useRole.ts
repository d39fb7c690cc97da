import { me } from '../../study/api.ts'
import type { Role } from '../../study/roles.ts'
import { usePolled } from '../requests/usePolled.ts'

/** What whoever is signed in may do; null until the server has said. */
export function useRole(): Role | null {
  return usePolled('/api/me', me, false).value?.role ?? null
}
