import { StartError } from '../server/startError.ts'

/** Runs a command; ends it with the sentence alone when what goes wrong is something its caller can set right. */
export async function orSentence(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    if (!(error instanceof StartError) && !isUsage) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
