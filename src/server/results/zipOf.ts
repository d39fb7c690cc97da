import { createHash, type Hash } from 'node:crypto'
import { Zip, ZipDeflate } from 'fflate'
import { csvLine, writeCsv } from '../../analysis/package/csv.ts'
import { eventTable, intervalRows, intervalTable, type EventRow } from '../../analysis/package/eventTables.ts'
import { allocationWithoutSmallCells, withoutSmallCells } from '../../analysis/package/smallCells.ts'
import type { Table } from '../../analysis/package/table.ts'
import { writePackage, type DescribedFile } from '../../analysis/package/writePackage.ts'
import { sha256 } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { packedAllocation } from './packedAllocation.ts'
import type { StudyWithVisits } from './studyDataOf.ts'

/** All that is kept, or what may be published: without the log, and without small groups. */
export type Variant = 'full' | 'public'

/** Files of an archive get one date, so that the same study gives the same bytes. */
const noDate = new Date(1980, 0, 1)

/** A data package as a zip archive, made while it is sent: the log is read visit by visit and never held as a whole. */
export async function* zipOf(
  { data, visits }: StudyWithVisits,
  store: Pick<Store, 'eventsOf' | 'study' | 'studyFile' | 'usedSlots'>,
  variant: Variant,
): AsyncGenerator<Uint8Array> {
  const archive = new Archive()
  const allocation = await packedAllocation({ data, visits }, store)
  const registered = (await store.studyFile(data.study.code))?.preregistration
  const extra = registered ? [{ name: 'preregistration.md', text: registered }] : []
  if (variant === 'public') {
    const open = withoutSmallCells(data)
    const enclosed = { extra, allocation: allocation && allocationWithoutSmallCells(allocation, open) }
    for (const { name, text } of writePackage(open, sha256, enclosed)) archive.add(name, text)
    yield* archive.end()
    return
  }
  const logFile = archive.open('events.csv')
  const rest: string[] = []
  logFile.write(header(eventTable))
  for (const [place, visit] of visits.entries()) {
    const { pid = '', runs = [] } = data.participants[place] ?? {}
    const events = await store.eventsOf({ study: data.study.code, sid: visit.sid })
    logFile.write(events.map((event) => line(eventTable, { pid, event })).join(''))
    const periods = runs.map(({ period }) => period)
    rest.push(...intervalRows(pid, events, periods).map((row) => line(intervalTable, row)))
    yield* archive.taken()
  }
  const streamed = [logFile.close(), archive.add('intervals.csv', header(intervalTable) + rest.join(''))]
  for (const { name, text } of writePackage(data, sha256, { streamed, extra, allocation })) archive.add(name, text)
  yield* archive.end()
}

const header = <Row>({ columns }: Table<Row>) =>
  writeCsv(
    columns.map(({ name }) => name),
    [],
  )
const line = <Row extends EventRow | object>({ columns }: Table<Row>, row: Row) =>
  csvLine(columns.map(({ of }) => of(row)))

/** Files on their way into an archive, whose pieces are taken as they are ready. */
class Archive {
  private pieces: Uint8Array[] = []
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error
    this.pieces.push(piece)
  })

  add(name: string, text: string): DescribedFile {
    const file = this.open(name)
    file.write(text)
    return file.close()
  }

  open(name: string): OpenFile {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = noDate
    this.zip.add(entry)
    return new OpenFile(name, entry)
  }

  /** The pieces that are ready. */
  *taken(): Generator<Uint8Array> {
    const ready = this.pieces
    this.pieces = []
    yield* ready
  }

  end(): Generator<Uint8Array> {
    this.zip.end()
    return this.taken()
  }
}

class OpenFile {
  private bytes = 0
  private readonly sum: Hash = createHash('sha256')

  constructor(
    private readonly name: string,
    private readonly entry: ZipDeflate,
  ) {}

  write(text: string) {
    const piece = new TextEncoder().encode(text)
    this.bytes += piece.length
    this.sum.update(piece)
    this.entry.push(piece)
  }

  close(): DescribedFile {
    this.entry.push(new Uint8Array(0), true)
    return { name: this.name, bytes: this.bytes, hash: this.sum.digest('hex') }
  }
}
