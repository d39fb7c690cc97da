import { parseArgs } from 'node:util'
import { readConfig } from '../server/config.ts'
import { deleteOverdue, deleteQuietRooms } from '../server/keepRetention.ts'
import { shownJoinCode } from '../study/joinCode.ts'
import { dataGoAt } from '../study/retention.ts'
import { roomGoesAt } from '../study/room/keeping.ts'
import { openData } from './openData.ts'
import { orSentence } from './orSentence.ts'

const usage =
  'npm run retention: deletes the data of studies whose time is over and rooms that were quiet long enough, and says when the others go.'

/**
 * `npm run retention`: deletes the data of studies whose time is over and the rooms that were quiet long enough, as a running
 * server does every day, and says when the others go; also while the server runs.
 */
await orSentence(usage, async () => {
  parseArgs()
  const store = await openData()
  const { roomDays } = readConfig(process.env)
  const deleted = await deleteOverdue(store, Date.now())
  const waiting = await store.studiesWithData()
  const deletedRooms = await deleteQuietRooms(store, Date.now(), roomDays)
  const rooms = await store.roomsByActivity()
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
  for (const study of deletedRooms) {
    process.stdout.write(`${study}: nothing was done in it for ${roomDays} days; it was deleted.\n`)
  }
  for (const { joinCode, lastActiveAt } of rooms) {
    const goesOn = day(roomGoesAt(lastActiveAt, roomDays))
    process.stdout.write(
      `Room ${shownJoinCode(joinCode)}: last used on ${day(lastActiveAt)}; it will be deleted on ${goesOn}.\n`,
    )
  }
})

function day(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
