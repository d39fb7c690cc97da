import react from '@vitejs/plugin-react'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

/** Builds the bare page and serves it; `close` ends both. */
export async function openBarePage(): Promise<{ url: string; close: () => void }> {
  const outDir = mkdtempSync(join(tmpdir(), 'timetax-bare-'))
  const settings = {
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  } as const
  await build({ ...settings, plugins: [...settings.plugins] })
  const server = await preview({ ...settings, plugins: [], preview: { port: 0, host: 'localhost' } })
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    close: () => {
      server.httpServer.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
