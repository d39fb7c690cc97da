import { me } from '../../study/api.ts'
import type { Role } from '../../study/roles.ts'
import { usePolled } from '../requests/usePolled.ts'

/** What somebody signed in may do; an observer's until the server has said. */
export function useRole(): Role {
  return usePolled('/api/me', me, false).value?.role ?? 'observer'
}
