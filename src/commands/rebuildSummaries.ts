import { parseArgs } from 'node:util'
import { rebuildSummaries } from '../server/rebuildSummaries.ts'
import { summariser } from '../server/summarise.ts'
import { openData } from './openData.ts'
import { orSentence } from './orSentence.ts'

const usage = 'npm run rebuild-summaries: measures every stored run again from its log, which stays as it is.'

/** `npm run rebuild-summaries`: makes every run's summary again from the log; also while the server runs. */
await orSentence(usage, async () => {
  parseArgs()
  const store = await openData()
  const summarise = summariser((error, sid, run) => {
    process.stderr.write(`Run ${run} of visit ${sid} could not be measured: ${String(error)}\n`)
  })
  const visits = await rebuildSummaries(store, summarise)
  await store.close()

  process.stdout.write(`The summaries of ${visits} ${visits === 1 ? 'visit' : 'visits'} were made again.\n`)
})
