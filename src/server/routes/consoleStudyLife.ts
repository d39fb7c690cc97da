import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import {
  newDeviation,
  newLinks,
  ownStudy,
  type Preregistered,
  preview,
  type StudyDetail,
  type VisitPlan,
} from '../../study/api.ts'
import { joinCodeOf } from '../../study/joinCode.ts'
import { allocationFile, redcapFile } from '../allocationFile.ts'
import { accountOf } from '../consoleSession.ts'
import { freezeData, refuseFrozenData } from '../dataFreeze.ts'
import { describeStudy } from '../describeStudy.ts'
import {
  changeStudy,
  endStudy,
  freezeStudy,
  makeStudy,
  putStudyAway,
  refuseTrouble,
  unknownStudy,
} from '../ownStudies.ts'
import { previewOf } from '../previewOf.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import { randomHex } from '../secrets.ts'
import type { Services } from '../services.ts'
import { sha256 } from '../secrets.ts'
import { fixedAt, preregister } from '../studyFixing.ts'
import { studyParams, visitParams } from './params.ts'

/** How long an end can be taken back, in milliseconds: a slip is seen at once. */
const undoWithinMs = 60_000

const linkParams = z.extend(studyParams, {
  link: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64)),
  what: z.enum(['revoke', 'restore']),
})
const participantParams = z.extend(studyParams, visitParams.shape)

/**
 * Studies of one's own: the owner makes, changes, freezes and ends them and has the allocation; moderators make links,
 * let somebody replace a person who dropped out, and write down deviations.
 */
export function consoleStudyLifeRoutes(app: FastifyInstance, { store, summaries, now }: Services): void {
  app.get('/api/console/studies/:study', async (request): Promise<StudyDetail> => {
    const { role } = await accountOf(request, store, now(), 'observer')
    const { study } = parseRequest(studyParams, request.params)
    await summaries.upToDate()
    const described = await describeStudy(store, study, role)
    if (!described) throw unknownStudy()
    return described
  })

  app.post('/api/console/studies', async (request) => {
    await accountOf(request, store, now(), 'owner')
    const study = parseRequest(ownStudy, request.body)
    await makeStudy(store, study, now())
    return { code: study.code }
  })

  app.put('/api/console/studies/:study', async (request) => {
    await accountOf(request, store, now(), 'owner')
    const { study: code } = parseRequest(studyParams, request.params)
    const study = parseRequest(ownStudy, request.body)
    if (study.code !== code) throw new Refusal(400, 'other-code', "A study's code can't be changed.", 'code')
    refuseTrouble(study)
    await changeStudy(store, study)
    return { code }
  })

  app.post('/api/console/studies/:study/freeze', async (request) => {
    await accountOf(request, store, now(), 'owner')
    const { study } = parseRequest(studyParams, request.params)
    await freezeStudy(store, study, now())
    return { state: 'frozen' }
  })

  app.post('/api/console/studies/:study/end', async (request) => {
    await accountOf(request, store, now(), 'owner')
    const { study } = parseRequest(studyParams, request.params)
    await endStudy(store, study, now())
    return { state: 'ended' }
  })

  app.post('/api/console/studies/:study/reopen', async (request) => {
    await accountOf(request, store, now(), 'owner')
    const { study } = parseRequest(studyParams, request.params)
    if (!(await store.reopenStudy(study, now() - undoWithinMs))) throw tooLate()
    return { state: 'frozen' }
  })

  app.post('/api/console/studies/:study/put-away', async (request) => {
    await accountOf(request, store, now(), 'owner')
    const { study } = parseRequest(studyParams, request.params)
    await putStudyAway(store, study, now())
    return { putAway: true }
  })

  app.post('/api/console/studies/:study/bring-back', async (request) => {
    await accountOf(request, store, now(), 'owner')
    const { study } = parseRequest(studyParams, request.params)
    if (!(await store.bringStudyBack(study))) throw unknownStudy()
    return { broughtBack: true }
  })

  app.post('/api/console/studies/:study/links/:link/:what', async (request) => {
    await accountOf(request, store, now(), 'moderator')
    const { study, link, what } = parseRequest(linkParams, request.params)
    if (!(await store.closeLink(study, link, what === 'revoke'))) {
      throw new Refusal(409, 'link-used', 'There is no such link that nobody has used.', 'link')
    }
    return { link }
  })

  app.post('/api/console/studies/:study/participants/:sid/keep', async (request) => {
    await accountOf(request, store, now(), 'moderator')
    const { study, sid } = parseRequest(participantParams, request.params)
    await refuseFrozenData(store, study)
    if (!(await store.keepParticipant(study, sid))) throw tooLate()
    return { kept: true }
  })

  app.post('/api/console/studies/:study/freeze-data', async (request) => {
    const { name } = await accountOf(request, store, now(), 'owner')
    const { study } = parseRequest(studyParams, request.params)
    await summaries.upToDate()
    await freezeData(store, study, name, now())
    return { dataFrozen: true }
  })

  app.get('/api/console/studies/:study/preregistration', async (request): Promise<Preregistered> => {
    await accountOf(request, store, now(), 'observer')
    const { study: code } = parseRequest(studyParams, request.params)
    const [text, study, file] = await Promise.all([preregistrationOf(code), store.study(code), store.studyFile(code)])
    if (!study || !file?.seed) throw unknownStudy()
    // What another version wrote in other words can't be translated from these.
    const at = file.frozenAt ?? now()
    const isOurs = text === preregister(study.definition, file.seed, at)
    return { text, sha256: sha256(text), fixed: isOurs ? fixedAt(study.definition, file.seed, at) : null }
  })

  app.get('/api/console/studies/:study/preregistration.md', async (request, reply) => {
    await accountOf(request, store, now(), 'observer')
    const { study } = parseRequest(studyParams, request.params)
    return sendFile(reply, `preregistration-${study}.md`, 'text/markdown', await preregistrationOf(study))
  })

  app.get('/api/console/studies/:study/allocation.csv', async (request, reply) => {
    const { study, seed, used } = await allocationOf(request)
    return sendFile(reply, `allocation-${study.code}.csv`, 'text/csv', allocationFile(study, seed, used))
  })

  app.get('/api/console/studies/:study/allocation-redcap.csv', async (request, reply) => {
    const { study, seed } = await allocationOf(request)
    return sendFile(reply, `allocation-redcap-${study.code}.csv`, 'text/csv', redcapFile(study, seed))
  })

  app.get('/api/console/studies/:study/preview', async (request): Promise<VisitPlan> => {
    await accountOf(request, store, now(), 'observer')
    const { study: code } = parseRequest(studyParams, request.params)
    const study = await store.study(code)
    if (!study) throw unknownStudy()
    return previewOf(study.definition, parseRequest(preview, request.query))
  })

  app.post('/api/console/studies/:study/links', async (request) => {
    await accountOf(request, store, now(), 'moderator')
    const { study } = parseRequest(studyParams, request.params)
    const { names } = parseRequest(newLinks, request.body)
    if (!(await store.studyFile(study))?.seed) throw unknownStudy()
    const links = names.map((name) => ({ link: joinCodeOf(randomBytes(6)).toLowerCase() + randomHex(4), name }))
    await store.makeLinks(study, links, now())
    return { made: links.length }
  })

  app.post('/api/console/studies/:study/participants/:sid/replace', async (request) => {
    await accountOf(request, store, now(), 'moderator')
    const { study, sid } = parseRequest(participantParams, request.params)
    await refuseFrozenData(store, study)
    if (!(await store.replaceParticipant(study, sid))) {
      throw new Refusal(404, 'unknown-visit', 'There is no such participant in this study.', 'sid')
    }
    return { replaced: true }
  })

  app.post('/api/console/studies/:study/deviations', async (request) => {
    const { name } = await accountOf(request, store, now(), 'moderator')
    const { study } = parseRequest(studyParams, request.params)
    const { words } = parseRequest(newDeviation, request.body)
    if (!(await store.study(study))) throw unknownStudy()
    await store.keepDeviation(study, { id: randomHex(16), at: now(), who: name, words })
    return { kept: true }
  })

  /** The allocation, for the owner alone; whoever has it before the end could choose whom to let in, so that is written down. */
  async function allocationOf(request: FastifyRequest) {
    const { name } = await accountOf(request, store, now(), 'owner')
    const { study: code } = parseRequest(studyParams, request.params)
    const [study, file] = await Promise.all([store.study(code), store.studyFile(code)])
    if (!study || !file?.seed) throw unknownStudy()
    if (study.state === 'draft') {
      throw new Refusal(409, 'study-draft', 'A study has an allocation once it is frozen.', 'study')
    }
    if (study.state === 'frozen') {
      const words = `${name} downloaded the allocation before the study had ended.`
      await store.keepDeviation(code, { id: randomHex(16), at: now(), who: name, words })
    }
    return { study: study.definition, seed: file.seed, used: await store.usedSlots(code) }
  }

  async function preregistrationOf(code: string): Promise<string> {
    const [study, file] = await Promise.all([store.study(code), store.studyFile(code)])
    if (!study || !file?.seed) throw unknownStudy()
    return file.preregistration ?? preregister(study.definition, file.seed, now())
  }
}

const tooLate = () => new Refusal(409, 'too-late', 'This can no longer be taken back.', 'study')

function sendFile(reply: FastifyReply, name: string, type: string, text: string): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .type(`${type}; charset=utf-8`)
    .send(text)
}
