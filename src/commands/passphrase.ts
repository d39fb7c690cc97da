import { parseArgs } from 'node:util'
import { anotherPassphrase } from '../server/owner.ts'
import { openData } from './openData.ts'
import { orSentence } from './orSentence.ts'

const usage =
  'npm run passphrase: makes a new passphrase for the console. The old one ends, and whoever signed in with it is signed out.'

/** `npm run passphrase`: makes a new passphrase for the console; also while the server runs. */
await orSentence(usage, async () => {
  parseArgs()
  const store = await openData()
  const passphrase = await anotherPassphrase(store, Date.now())
  await store.close()

  process.stdout.write(`Your new passphrase for the console, shown this once. Write it down:

    ${passphrase}

The old one no longer works, and everyone who was signed in is signed out.
`)
})
