import type { StudyDetail } from '../../study/api.ts'
import { templates } from '../../study/templates.ts'

/** A draft made from a template; say what matters. */
export function aStudyDetail(differs: Partial<StudyDetail> = {}): StudyDetail {
  return {
    definition: { ...templates['lab-crossover'], code: 'spring' },
    state: 'draft',
    joinCode: '4K7Q0M',
    seedHash: 'ab'.repeat(32),
    createdAt: Date.UTC(2026, 10, 20),
    frozenAt: null,
    endedAt: null,
    ...{ dataFrozenAt: null, late: 0, dataGoAt: null, dataDeletedAt: null },
    ...{ visits: 0, declined: 0, withdrawn: 0, joined: 0 },
    ...{ participants: [], links: [], deviations: [] },
    ...differs,
  }
}
