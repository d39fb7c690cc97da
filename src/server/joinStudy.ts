import { allocate } from '../study/allocate.ts'
import { planVisit } from '../study/planVisit.ts'
import { stratumOf } from '../study/stratum.ts'
import { Refusal } from './refusal.ts'
import { sha256 } from './secrets.ts'
import type { Joined, Joining, KeptStudy, Store, Visit } from './store/store.ts'

const refusals: Record<Extract<Joined, { refused: string }>['refused'], () => Refusal> = {
  'unknown-study': () => new Refusal(404, 'unknown-study', 'There is no study with this code.', 'study'),
  ended: () => new Refusal(410, 'study-ended', 'This study is over.', 'study'),
  full: () => new Refusal(409, 'study-full', 'Everybody this study planned for has joined.', 'study'),
  'unknown-link': () => new Refusal(404, 'unknown-link', 'There is no such personal link.', 'link'),
  'link-used': () => new Refusal(409, 'link-used', 'This personal link was used before.', 'link'),
}

/** Begins a visit at the next place of the study's allocation. Throws a `Refusal` where there is none to be had. */
export async function joinStudy(
  store: Store,
  { definition }: KeptStudy,
  visit: Joining['visit'],
  link: string | undefined,
): Promise<Visit> {
  const stratum = stratumOf(definition, visit)
  const joined = await store.join({
    visit,
    link,
    stratum,
    allocate: (study, seed, slot) => {
      const place = study.state === 'draft' ? `pilot|${stratum}` : stratum
      const allocated = allocate(study.definition, seed, { stratum: place, slot, lang: visit.lang }, sha256)
      if (!allocated) throw new Refusal(409, 'study-changed', 'This study was changed meanwhile. Try again.', 'study')
      const { arm, block, scenario } = allocated
      return { arm: arm.id, block, plan: planVisit(study.definition, visit.sid, scenario, arm) }
    },
  })
  if ('refused' in joined) throw refusals[joined.refused]()
  return joined.visit
}
