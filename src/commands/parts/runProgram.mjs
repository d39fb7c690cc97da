import { spawn } from 'node:child_process'

/**
 * Runs a program of Node's to its end, shows what it says, and keeps it. Ctrl-C, which reaches the program too, ends both.
 * @param {string} root where it runs
 * @param {string[]} args
 * @param {Record<string, string>} env what it finds in its environment besides ours
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
export function runProgram(root, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (text) => {
      output += text
      process.stdout.write(text)
    })
    child.once('error', () => resolve({ succeeded: false, output }))
    child.once('close', (code) => resolve({ succeeded: code === 0, output }))
  })
}
