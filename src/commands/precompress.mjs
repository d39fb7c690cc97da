import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const compressible = /\.(html|js|css|svg|json|txt|map|webmanifest|ico)$/
/** Below this many bytes a compressed file saves no packet. */
const worthwhile = 512

/**
 * Writes a Brotli (`.br`) and a gzip (`.gz`) copy beside every text file of the built pages, at the best level: it is
 * done once a build, and the server sends them as they are.
 * @param {string} folder
 */
export function precompress(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) precompress(path)
    else if (compressible.test(name) && statSync(path).size >= worthwhile && !isDone(path)) compress(path)
  }
}

/** Files of earlier builds are. */
const isDone = (path) => existsSync(`${path}.br`) && statSync(`${path}.br`).mtimeMs >= statSync(path).mtimeMs

function compress(path) {
  const content = readFileSync(path)
  const options = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }
  writeFileSync(`${path}.br`, brotliCompressSync(content, options))
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
}

const isCommand = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href
if (isCommand) precompress(fileURLToPath(new URL('../../dist/client', import.meta.url)))
