import { spawnSync } from 'node:child_process'

/** @returns {boolean} whether this system can show Chinese; macOS and Windows always can */
export function hasChineseFont() {
  if (process.platform !== 'linux') return true
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return (stdout ?? '').trim() !== ''
}
