import type { BeginVisit, VisitPlan } from '../study/api.ts'
import { scenarioAsked, scenarioInTurn, sequenceAsked } from '../study/assignment.ts'
import { planVisit } from '../study/planVisit.ts'
import { sequencesOfRoom } from '../study/room/roomDefinition.ts'
import type { StudyDefinition } from '../study/study.ts'
import { joinStudy } from './joinStudy.ts'
import { limitRate } from './limitRate.ts'
import { Refusal } from './refusal.ts'
import { hashToken, isToken } from './secrets.ts'
import type { KeptStudy, Store, Visit } from './store/store.ts'

/**
 * Begins a visit, or finds the one begun before with the same id and token, and returns what its participant is to do.
 * Throws a `Refusal`: 404 for an unknown study or link, 400 for a language or device it isn't offered on, 409 if another
 * token owns the id, the study is full, or its link was used before, 410 if the study is over.
 */
export async function beginVisit(store: Store, asked: BeginVisit, now: number): Promise<VisitPlan> {
  const visit = (await store.visit(asked.sid)) ?? (await keepNewVisit(store, asked, now))
  if (!isToken(asked.token, visit.tokenHash)) {
    throw new Refusal(409, 'other-token', 'This visit was begun with another token.', 'token')
  }
  return visit.plan
}

async function keepNewVisit(store: Store, asked: BeginVisit, now: number): Promise<Visit> {
  const study = await store.study(asked.study)
  if (!study) throw new Refusal(404, 'unknown-study', 'There is no study with this code.', 'study')

  await limitRate(store, 'begin', asked.study, now)
  const { definition } = study
  if (!definition.scenarios[asked.lang]) {
    throw new Refusal(400, 'language-not-offered', "This study isn't offered in this language.", 'lang')
  }
  if (definition.devices && !definition.devices.includes(asked.device)) {
    throw new Refusal(400, 'device-not-included', "This study isn't for this kind of device.", 'device')
  }
  const visit = {
    study: asked.study,
    sid: asked.sid,
    tokenHash: hashToken(asked.token),
    lang: asked.lang,
    device: asked.device,
    simulated: definition.simulated !== undefined,
    startedAt: now,
  }
  if (definition.arms) return joinStudy(store, study, visit, asked.link)
  const scenario = await chooseScenario(store, study, asked)
  return store.keepVisit({
    ...visit,
    status: study.frozen ? 'study' : 'pilot',
    plan: planVisit(
      definition,
      asked.sid,
      scenario,
      sequenceAsked(await withOwnForms(store, definition), asked.sequence),
    ),
  })
}

/** A room may also be asked for the forms it has frozen. */
async function withOwnForms(store: Store, definition: StudyDefinition): Promise<StudyDefinition> {
  if (definition.kind !== 'room') return definition
  return { ...definition, sequences: sequencesOfRoom(definition.code, await store.roomFormCount(definition.code)) }
}

async function chooseScenario(
  store: Store,
  { definition }: KeptStudy,
  { lang, scenario }: BeginVisit,
): Promise<string> {
  const chosen =
    scenarioAsked(definition, scenario) ??
    scenarioInTurn(definition, lang, await store.takePlace(definition.code, lang))
  return chosen ?? definition.scenarios[lang]?.[0] ?? ''
}
