import { randomBytes } from 'node:crypto'
import { forms } from '../forms/forms.ts'
import { checkStudy } from '../study/checkStudy.ts'
import { joinCodeOf } from '../study/joinCode.ts'
import type { StudyDefinition } from '../study/study.ts'
import { Refusal } from './refusal.ts'
import { randomHex } from './secrets.ts'
import type { KeptStudy, Store } from './store/store.ts'
import { preregister } from './studyFixing.ts'

/** Throws a `Refusal` that names the first thing that keeps the study from being run. */
export function refuseTrouble(study: StudyDefinition): void {
  const [trouble] = checkStudy(study, (form) => forms.get(form))
  if (trouble)
    throw new Refusal(400, trouble.code, `This study can't be run as it stands: ${trouble.code}.`, trouble.field)
}

/** Makes a draft with a seed and a join code of its own. */
export async function makeStudy(store: Store, study: StudyDefinition, now: number): Promise<void> {
  refuseTrouble(study)
  const file = { seed: randomHex(16), joinCode: joinCodeOf(randomBytes(6)), createdAt: now }
  if (!(await store.makeStudy(study, file))) {
    throw new Refusal(409, 'code-taken', 'There is a study with this code already.', 'code')
  }
}

/** Changes a draft. A study that is frozen or over is refused whatever the change. */
export async function changeStudy(store: Store, study: StudyDefinition): Promise<void> {
  if (await store.changeStudy(study)) return
  refuseUnlessDraft(await store.study(study.code))
  throw new Refusal(403, 'not-yours', 'Only studies made here can be changed.', 'study')
}

/** Writes the preregistration and fixes the study. */
export async function freezeStudy(store: Store, code: string, now: number): Promise<void> {
  const study = await store.study(code)
  refuseUnlessDraft(study)
  const { definition } = study
  const seed = (await store.studyFile(code))?.seed
  if (!seed) throw new Refusal(403, 'not-yours', 'Only studies made here can be frozen.', 'study')
  refuseTrouble(definition)
  if (!(await store.freezeStudy(definition, preregister(definition, seed, now), now))) {
    throw new Refusal(409, 'study-changed', 'The study was changed meanwhile. Read it again, then freeze it.', 'study')
  }
}

/** Ends a frozen study: nobody can join it any more. */
export async function endStudy(store: Store, code: string, now: number): Promise<void> {
  if (await store.endStudy(code, now)) return
  const study = await store.study(code)
  if (!study) throw unknownStudy()
  throw new Refusal(409, `study-${study.state}`, 'Only a frozen study can be ended.', 'study')
}

/** Puts a draft away, to be deleted after a day. Throws a `Refusal` where it is none. */
export async function putStudyAway(store: Store, code: string, now: number): Promise<void> {
  if (await store.putStudyAway(code, now)) return
  refuseUnlessDraft(await store.study(code))
  throw new Refusal(403, 'not-yours', 'Only studies made here can be deleted.', 'study')
}

/** The refusal of a code that no study has. */
export function unknownStudy(): Refusal {
  return new Refusal(404, 'unknown-study', 'There is no study with this code.', 'study')
}

function refuseUnlessDraft(study: KeptStudy | null): asserts study is KeptStudy {
  if (!study) throw unknownStudy()
  if (study.state === 'frozen') {
    throw new Refusal(409, 'study-frozen', 'This study is frozen: nothing that matters can change.', 'study')
  }
  if (study.state === 'ended') throw new Refusal(409, 'study-ended', 'This study is over.', 'study')
}
