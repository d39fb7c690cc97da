import { execSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Step } from './readGuide.ts'

/** Does in a folder what a step says. Throws, with what was printed, where it can't be done. */
export function followStep(step: Step, folder: string): void {
  if (step.kind === 'run') return step.commands.forEach((command) => run(command, folder))
  const path = join(folder, step.file)
  if (step.kind === 'write') return writeFileSync(path, step.text, { flag: 'wx' })
  const lines = readFileSync(path, 'utf8').split('\n')
  const anchor = step.kind === 'insert' ? step.after : step.line
  const at = lines.findIndex((line) => line.trim() === anchor)
  if (at < 0) throw new Error(`${step.file} has no line: ${anchor}`)
  const text = step.text.replace(/\n$/, '')
  if (step.kind === 'insert') lines.splice(at + 1, 0, text)
  else lines.splice(at, 1, text)
  writeFileSync(path, lines.join('\n'))
}

function run(command: string, folder: string): void {
  try {
    execSync(command, { cwd: folder, stdio: 'pipe', env: { ...process.env, VITEST: '', NODE_ENV: '' } })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer }
    throw new Error(`${command}\n${String(stdout).slice(-3000)}\n${String(stderr).slice(-3000)}`, { cause: error })
  }
}
