import { checkSize } from './size/checkSize.ts'
import { describeDownload } from './size/describeDownload.ts'
import { openSite } from './size/openSite.ts'

/** Weighs the built pages (`dist/client` if no folder is named) against the bars; exit code 1 when one is exceeded. */
const { downloads, faults } = checkSize(openSite(process.argv[2] ?? 'dist/client'))
for (const download of downloads) console.log(`${describeDownload(download)}\n`)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
