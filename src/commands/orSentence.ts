import { StartError } from '../server/startError.ts'

/**
 * Runs a command of npm. `--help` prints how it is called and does nothing else; an argument it doesn't know ends it
 * before it has done anything, and so does what its caller can set right: with the sentence alone and exit code 1.
 */
export async function orSentence(usage: string, command: () => Promise<void> | void): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${usage}\n`)
    return
  }
  try {
    await command()
  } catch (error) {
    if (isAboutArguments(error)) process.stderr.write(`${firstSentence(error.message)}\n${usage}\n`)
    else if (error instanceof StartError) process.stderr.write(`${error.message}\n`)
    else throw error
    process.exitCode = 1
  }
}

function isAboutArguments(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

/** Node goes on to say how an argument that begins with a dash is passed, which nobody here wants to. */
function firstSentence(message: string): string {
  return `${message.split(/\.(?: |$)/)[0] ?? message}.`
}
