import { readConfig } from '../server/config.ts'
import { StartError } from '../server/startError.ts'
import { openStore } from '../server/store/openStore.ts'
import type { Store } from '../server/store/store.ts'

/** Opens the data a command works on, beside a running server too; ends the command with a sentence if it can't. */
export async function openData(): Promise<Store> {
  try {
    return await openStore(readConfig(process.env))
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
