import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { newLook, type ResultsAnswer } from '../../analysis/study/resultsAnswer.ts'
import type { StudyMinutesAnswer } from '../../study/room/studyMinutes.ts'
import { accountOf } from '../consoleSession.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import { minutesOf } from '../results/minutesOf.ts'
import { progressOf, resultsOf, shownBy } from '../results/resultsOf.ts'
import { zipOf } from '../results/zipOf.ts'
import { studyDataOf, type StudyWithVisits } from '../results/studyDataOf.ts'
import { randomHex } from '../secrets.ts'
import type { Services } from '../services.ts'
import { studyParams } from './params.ts'

/** `GET …/studies/:study/results` and `…/minutes`, `POST …/studies/:study/looks`, `GET …/studies/:study/package?variant=public`. */
export function consoleResultRoutes(app: FastifyInstance, { store, summaries, now }: Services): void {
  app.get('/api/console/studies/:study/results', async (request, reply) => {
    await accountOf(request, store, now(), 'observer')
    await summaries.upToDate()
    const { study } = parseRequest(studyParams, request.params)
    const found = await studyDataOf(store, study)
    if (found) return sendSmall(request, reply, resultsOf(found.data))
    if (await store.study(study)) return sendSmall(request, reply, { state: 'nothing-to-compare' })
    throw unknownStudy()
  })

  app.get('/api/console/studies/:study/minutes', async (request): Promise<StudyMinutesAnswer> => {
    await accountOf(request, store, now(), 'observer')
    await summaries.upToDate()
    const { study } = parseRequest(studyParams, request.params)
    const found = await studyDataOf(store, study)
    if (found) return minutesOf(found.data)
    if (await store.study(study)) return { state: 'hidden', why: 'no-times' }
    throw unknownStudy()
  })

  app.post('/api/console/studies/:study/looks', async (request) => {
    const { name } = await accountOf(request, store, now(), 'owner')
    await summaries.upToDate()
    const { study } = parseRequest(studyParams, request.params)
    const { reason } = parseRequest(newLook, request.body)
    const { data } = await dataOr404(studyDataOf(store, study))
    const { people } = progressOf(data)
    await store.keepLook(study, { id: randomHex(16), at: now(), by: name, reason, people })
    return { people }
  })

  app.get('/api/console/studies/:study/package', async (request, reply) => {
    const { variant } = parseRequest(packageQuery, request.query)
    // What may be published is for everybody who sees results; the log and what people said of themselves are the owner's.
    await accountOf(request, store, now(), variant === 'public' ? 'observer' : 'owner')
    await summaries.upToDate()
    const { study } = parseRequest(studyParams, request.params)
    const found = await dataOr404(studyDataOf(store, study))
    if (!('by' in shownBy(found.data)))
      throw new Refusal(409, 'results-hidden', 'The results of this study are hidden for now.', 'study')
    const label = found.data.study.simulated ? 'simulated-' : ''
    const name = `${label}${study.replace(/^simulated-/, '')}-${variant}.zip`
    reply.header('content-disposition', `attachment; filename="${name}"`).type('application/zip')
    const archive = zipOf(found, store, variant)
    // Without the log it is small: made whole, so that its size can be told before it comes.
    return reply.send(variant === 'public' ? await wholeOf(archive) : Readable.from(archive))
  })
}

async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

const compress = promisify(gzip)

/** The data of a study are mostly names of columns: compressed, they are a twentieth. */
async function sendSmall(request: FastifyRequest, reply: FastifyReply, answer: ResultsAnswer) {
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(answer)
  reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').type('application/json; charset=utf-8')
  return reply.send(await compress(JSON.stringify(answer)))
}

const packageQuery = z.strictObject({ variant: z._default(z.enum(['full', 'public']), 'public') })

/** The study's data. Throws a 404 `Refusal` where there is none that compares two forms. */
async function dataOr404(reading: Promise<StudyWithVisits | null>): Promise<StudyWithVisits> {
  const found = await reading
  if (!found) throw unknownStudy()
  return found
}

const unknownStudy = () => new Refusal(404, 'unknown-study', 'There is no study with this code.', 'study')
