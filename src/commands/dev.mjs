import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languagePage } from './dev/languagePage.mjs'
import { ensureInstalled } from './setUp/ensureInstalled.mjs'

// `npm run dev`: the server and the pages from source, each reloading when its source changes. Ctrl-C ends both.

const root = fileURLToPath(new URL('../..', import.meta.url))
if (!(await ensureInstalled(root))) process.exit(1)
const { createServer: createVite } = await import('vite')

const port = await freePort(Number(process.env.PORT || 3000))
const api = `http://localhost:${port}`

const vite = await createVite({
  root,
  plugins: [languagePage(api)],
  // The server takes writes of its own origin only: the host has to stay the one of the page.
  server: { proxy: { '/api': { target: api, changeOrigin: false }, '/healthz': api, '^/j([/?]|$)': api } },
})
await vite.listen()

const server = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'watch', join('src', 'server', 'main.ts')], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
})
// The server prints the addresses of its built pages; of what it says, development needs the passphrase alone.
server.stdout.setEncoding('utf8').on('data', (text) => {
  const passphrase = /^Your passphrase[^]*?^ {4}\S+$/m.exec(text)?.[0]
  if (passphrase) console.log(`\n${passphrase}\n`)
})

const pages = vite.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
console.log(`
timetax is running from source.

  A visit    ${pages}/v/demo
  Console    ${pages}/console
  Server     ${api}

Press Ctrl-C to stop.`)

let isStopping = false
async function stop() {
  if (isStopping) return
  isStopping = true
  server.kill('SIGTERM')
  await vite.close()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
server.once('exit', (code) => {
  if (!isStopping) console.error('The server ended; what went wrong stands above.')
  process.exitCode = isStopping ? 0 : (code ?? 1)
  void stop()
})

/** The first free port from `from` on: the pages must know where the server is before it says so. */
function freePort(from) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(freePort(from + 1)))
    probe.listen(from, '127.0.0.1', () => probe.close(() => resolve(from)))
  })
}
