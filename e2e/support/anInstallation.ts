import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** An installation of the built product of its own, which can be upgraded. */
export interface Installation {
  root: string
  /** Puts another version in place: its pages name another build, and say so in a `meta` called `version`. */
  upgrade: () => void
  remove: () => void
}

export function anInstallation(): Installation {
  const from = process.env.E2E_ROOT ?? '.'
  const root = mkdtempSync(join(tmpdir(), 'timetax-installation-'))
  cpSync(join(from, 'dist'), join(root, 'dist'), { recursive: true })
  cpSync(join(from, 'package.json'), join(root, 'package.json'))
  symlinkSync(resolve(from, 'node_modules'), join(root, 'node_modules'))
  const client = join(root, 'dist', 'client')
  return {
    root,
    upgrade: () => {
      const pages = readdirSync(client).filter((name) => /\.html(?:\.br|\.gz)?$/.test(name))
      for (const name of pages) {
        if (name.endsWith('.html'))
          writeFileSync(join(client, name), otherVersion(readFileSync(join(client, name), 'utf8')))
        else rmSync(join(client, name))
      }
      const list = readdirSync(join(client, 'assets')).find((name) => /^visit-.*\.json$/.test(name)) ?? ''
      cpSync(join(client, 'assets', list), join(client, 'assets', 'visit-other.json'))
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

const otherVersion = (html: string) =>
  html
    .replace(/<meta name="build" content="[^"]*">/, '<meta name="build" content="/assets/visit-other.json">')
    .replace('</head>', '<meta name="version" content="other"></head>')
