import { parseArgs } from 'node:util'
import { deleteOverdue } from '../server/keepRetention.ts'
import { dataGoAt } from '../study/retention.ts'
import { openData } from './openData.ts'
import { orSentence } from './orSentence.ts'

const usage = 'npm run retention: deletes the data of studies whose time is over, and says when the others will go.'

/**
 * `npm run retention`: deletes the data of studies whose time is over, as a running server does every day, and says when
 * the others' will be; also while the server runs.
 */
await orSentence(usage, async () => {
  parseArgs()
  const store = await openData()
  const deleted = await deleteOverdue(store, Date.now())
  const waiting = await store.studiesWithData()
  await store.close()

  for (const { study, visits } of deleted) {
    process.stdout.write(`${study}: its time is over; the data of ${visits} visits were deleted.\n`)
  }
  for (const { definition, endedAt } of waiting) {
    const goesAt = dataGoAt(definition, endedAt)
    const when = goesAt === null ? 'are kept without an end' : `will be deleted on ${day(goesAt)}`
    process.stdout.write(`${definition.code}: ended on ${day(endedAt)}; its data ${when}.\n`)
  }
  if (deleted.length + waiting.length === 0) process.stdout.write('No study has ended whose data are still here.\n')
})

function day(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
