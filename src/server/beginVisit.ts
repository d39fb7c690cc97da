import type { BeginVisit, VisitPlan } from '../study/api.ts'
import { scenarioAsked, scenarioInTurn, sequenceAsked } from '../study/assignment.ts'
import { planVisit } from '../study/planVisit.ts'
import { limitRate } from './limitRate.ts'
import { Refusal } from './refusal.ts'
import { hashToken, isToken } from './secrets.ts'
import type { KeptStudy, Store } from './store/store.ts'

/**
 * Begins a visit, or finds the one begun before with the same id and token, and returns what its participant is to do.
 * Throws a `Refusal`: 404 for an unknown study, 400 for a language it isn't offered in, 409 if another token owns the id.
 */
export async function beginVisit(store: Store, asked: BeginVisit, now: number): Promise<VisitPlan> {
  const visit = (await store.visit(asked.sid)) ?? (await keepNewVisit(store, asked, now))
  if (!isToken(asked.token, visit.tokenHash)) {
    throw new Refusal(409, 'other-token', 'This visit was begun with another token.', 'token')
  }
  return visit.plan
}

async function keepNewVisit(store: Store, asked: BeginVisit, now: number) {
  const study = await store.study(asked.study)
  if (!study) throw new Refusal(404, 'unknown-study', 'There is no study with this code.', 'study')

  await limitRate(store, 'begin', asked.study, now)
  const scenario = await chooseScenario(store, study, asked)
  return store.keepVisit({
    study: asked.study,
    sid: asked.sid,
    tokenHash: hashToken(asked.token),
    lang: asked.lang,
    device: asked.device,
    status: study.frozen ? 'study' : 'pilot',
    simulated: study.definition.simulated !== undefined,
    startedAt: now,
    plan: planVisit(study.definition, asked.sid, scenario, sequenceAsked(study.definition, asked.sequence)),
  })
}

async function chooseScenario(
  store: Store,
  { definition }: KeptStudy,
  { lang, scenario }: BeginVisit,
): Promise<string> {
  const offered = definition.scenarios[lang]
  if (!offered) throw new Refusal(400, 'language-not-offered', "This study isn't offered in this language.", 'lang')
  const chosen =
    scenarioAsked(definition, scenario) ??
    scenarioInTurn(definition, lang, await store.takePlace(definition.code, lang))
  return chosen ?? offered[0] ?? ''
}
