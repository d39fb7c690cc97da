import { readConfig } from './config.ts'
import { StartError } from './startError.ts'
import { startServer } from './startServer.ts'

/** How long answers under way may take once the server is told to stop, in milliseconds. */
const patienceMs = 5_000

try {
  const server = await startServer(readConfig(process.env))
  process.stdout.write(server.words)
  stopOnSignal(server.stop)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), patienceMs).unref()
    void stop().then(() => process.exit(0))
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}
