import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFiles } from './size/buildFiles.ts'
import { namingFileList } from './size/fileList.ts'
import { openSite } from './size/openSite.ts'

/**
 * Writes the list of the files that visits need beside them, under a name that no other build has, and that name into
 * every built page.
 */
const client = process.argv[2] ?? 'dist/client'
const list = JSON.stringify(buildFiles(openSite(client)))
const file = `assets/visit-${createHash('sha256').update(list).digest('hex').slice(0, 8)}.json`
writeFileSync(join(client, file), list)
for (const name of readdirSync(client).filter((one) => one.endsWith('.html'))) {
  const page = readFileSync(join(client, name), 'utf8')
  writeFileSync(join(client, name), page.replace('</head>', `${namingFileList(file)}</head>`))
}
