import { commitmentTo } from '../study/allocation.ts'
import type { ParticipantRow, StudyDetail } from '../study/api.ts'
import { dataGoAt } from '../study/retention.ts'
import { mayAct, type Role } from '../study/roles.ts'
import { sha256 } from './secrets.ts'
import type { PersonalLink, Store, UsedSlot } from './store/store.ts'

/**
 * A study as somebody with this role may see it. Nobody sees what a person was allocated before her first form has
 * opened (measurement B2): who knew it could choose whom to let in, or whom to lose. Observers see neither that, ever,
 * nor what people are called.
 */
export async function describeStudy(store: Store, code: string, role: Role): Promise<StudyDetail | null> {
  const [study, file] = await Promise.all([store.study(code), store.studyFile(code)])
  const counts = (await store.studies()).find((one) => one.code === code)
  if (!study || !file || !counts) return null
  const seesPeople = mayAct(role, 'moderator')
  const links = seesPeople ? await store.personalLinks(code) : []
  const slots = await store.usedSlots(code)
  return {
    definition: study.definition,
    state: study.state,
    joinCode: file.joinCode,
    seedHash: file.seed === null ? null : commitmentTo(file.seed, sha256),
    createdAt: file.createdAt,
    frozenAt: file.frozenAt,
    endedAt: file.endedAt,
    dataFrozenAt: file.dataFrozenAt,
    late: file.dataFrozenAt === null ? 0 : await store.lateArrivals(code),
    dataGoAt: dataGoAt(study.definition, file.endedAt),
    dataDeletedAt: file.dataDeletedAt,
    visits: counts.visits,
    declined: counts.declined,
    withdrawn: counts.withdrawn,
    joined: counts.joined,
    participants: slots.map((slot) => participant(slot, links, seesPeople)),
    links: links.map(({ link, name, isUsed, isRevoked }) => ({ link, name, isUsed, isRevoked })),
    deviations: await store.deviations(code),
  }
}

function participant(slot: UsedSlot, links: readonly PersonalLink[], seesPeople: boolean): ParticipantRow {
  const name = slot.sid === null ? undefined : links.find(({ sid }) => sid === slot.sid)?.name
  return {
    order: slot.usedOrder,
    stratum: slot.stratum.replace(/^pilot\|/, ''),
    ...(slot.hasBegun && seesPeople ? { arm: slot.arm } : {}),
    isPilot: slot.isPilot,
    isReplaced: slot.isReplaced,
    sid: slot.sid,
    ...(name === undefined ? {} : { name }),
  }
}
