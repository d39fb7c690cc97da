import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, it } from 'vitest'

const mostBytes = 12_000

const entry = 'virtual:rules'

/** The minified text of modules with all they need but the bank, which a participant has by then. */
async function bundled(modules: readonly string[]): Promise<string> {
  const text = modules.map((path) => `export * from ${JSON.stringify(resolve('src/eligibility', path))}`).join('\n')
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: entry,
        enforce: 'pre',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? text : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: /questions\/answers\.ts$/,
      },
    },
  })
  if (Array.isArray(result) || !('output' in result)) throw new Error('nothing was built')
  return result.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
}

it('the rules, both estimates with their figures, are at most 12 kB gzipped', async () => {
  const rules = await bundled(['estimateSimple.ts', 'estimateHousehold.ts'])
  expect(gzipSync(rules).length).toBeLessThanOrEqual(mostBytes)
})

it('what the pre-screener loads of them is half of it, its reading of the answers included', async () => {
  expect(gzipSync(await bundled(['preScreener.ts'])).length).toBeLessThanOrEqual(mostBytes * 0.6)
})

it('no page of a participant loads schemas or the sources of figures with them', async () => {
  const all = await bundled(['preScreener.ts', 'confirmation.ts'])
  console.log(
    gzipSync(all).length,
    gzipSync(await bundled(['estimateSimple.ts', 'estimateHousehold.ts'])).length,
    gzipSync(await bundled(['preScreener.ts'])).length,
  )
  expect(all).not.toMatch(/acin_|safeParse|ZodMini/)
})
