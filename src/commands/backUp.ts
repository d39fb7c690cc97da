import { parseArgs } from 'node:util'
import { backUp } from '../server/backUp.ts'
import { readConfig } from '../server/config.ts'
import { StartError } from '../server/startError.ts'
import { orSentence } from './orSentence.ts'

const usage =
  'npm run backup -- [FOLDER] [--keep 7]: writes a back-up, to backups where no folder is named, and keeps the newest ones.'

/**
 * `npm run backup`: writes a back-up to the folder `backups`, also while the server runs, and keeps the seven newest.
 * `npm run backup -- FOLDER --keep N` takes another folder and number.
 */
await orSentence(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: 'string', default: '7' } },
  })
  const keep = Number(values.keep)
  if (!Number.isInteger(keep) || keep < 1) throw new StartError('--keep must be a whole number from 1 on.')
  const { file, removed } = await backUp(readConfig(process.env), {
    folder: positionals[0] ?? 'backups',
    keep,
    now: new Date(),
  })
  process.stdout.write(`Backed up to ${file}.\n`)
  if (removed > 0) process.stdout.write(`Removed the oldest ${removed === 1 ? 'one' : String(removed)}.\n`)
})
