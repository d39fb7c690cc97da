import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { clearPages, keepLastBuilds } from './earlierBuilds.mjs'

/**
 * Builds what `npm start` serves: the browser's files, the server, the prerendered first pages, the list of what visits
 * keep, compressed copies. The files of the last builds stay beside them.
 */
const steps = [
  ['node', 'node_modules/vite/bin/vite.js', 'build', '--manifest', '--logLevel', 'warn'],
  ['node', 'node_modules/vite/bin/vite.js', 'build', '--ssr', '--logLevel', 'warn'],
  ['node', 'src/commands/prerender.mjs'],
  ['node', 'node_modules/tsx/dist/cli.mjs', 'src/commands/listFiles.ts'],
  ['node', 'src/commands/precompress.mjs'],
]

// What a build was made of is known again only once `npm start` or `npm test` has made one.
rmSync('dist/.built-from', { force: true })
clearPages('dist/client')

for (const [command, ...args] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
  if (status !== 0) {
    console.error(`The build stopped at: ${args.join(' ')}`)
    process.exit(status ?? 1)
  }
}
keepLastBuilds('dist/client', 'dist/builds.json')
