import type { Site } from './site.ts'

const naming = /<meta name="build" content="\/([^"]+)">/

/** The list of the files that visits need, which every page of a build names; nothing before the build has written it. */
export const fileList = (site: Site): string | undefined => naming.exec(site.read('index.html').toString('utf8'))?.[1]

/** How a page names it. */
export const namingFileList = (file: string) => `<meta name="build" content="/${file}">`
