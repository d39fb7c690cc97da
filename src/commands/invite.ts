import { parseArgs } from 'node:util'
import { newInvitation } from '../study/api.ts'
import { invite } from '../server/invite.ts'
import { StartError } from '../server/startError.ts'
import { openData } from './openData.ts'
import { orSentence } from './orSentence.ts'

const usage = 'npm run invite -- --role observer|moderator|leader --name NAME: makes a link that signs one person in.'

/** `npm run invite -- --role observer --name Ana`: makes an invitation to the console, or to leading rooms; also while the server runs. */
await orSentence(usage, async () => {
  const { values } = parseArgs({ options: { role: { type: 'string' }, name: { type: 'string' } } })
  const asked = newInvitation.safeParse(values)
  if (!asked.success) {
    throw new StartError(
      'Say whom to invite as what: npm run invite -- --role observer --name Ana (or moderator, or leader of rooms).',
    )
  }
  const store = await openData()
  const { name, role, path, expiresAt } = await invite(store, asked.data, Date.now())
  await store.close()
  const until = new Date(expiresAt).toISOString().slice(0, 10)
  process.stdout
    .write(`An invitation for ${name} as ${role}, until ${until}, shown this once. Put the server's address before it:

    ${path}

Whoever has the link is signed in by it. The owner can take it back at any time.
`)
})
