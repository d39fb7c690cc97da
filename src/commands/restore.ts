import { parseArgs } from 'node:util'
import { readConfig } from '../server/config.ts'
import { restore } from '../server/restore.ts'
import { StartError } from '../server/startError.ts'
import { orSentence } from './orSentence.ts'

const usage =
  'npm run restore -- FILE [--replace]: puts a back-up in place; with --replace in the place of data that is there.'

/** `npm run restore -- FILE`: puts a back-up in place; with `--replace` in the place of data that is there. */
await orSentence(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (file === undefined) throw new StartError('Say which file: npm run restore -- backups/timetax-….db')
  await restore(readConfig(process.env), file, values)
  process.stdout.write(`Restored from ${file}. Start the server again.\n`)
})
