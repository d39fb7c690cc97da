import { spawn } from 'node:child_process'

/**
 * Runs a program to its end, showing what it says. Ctrl-C stops it and ends this process without an error.
 * @param {string} program
 * @param {string[]} args
 * @param {string} folder where it runs
 * @returns {Promise<boolean>} whether it succeeded
 */
export function runStep(program, args, folder) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, stdio: 'inherit', shell: program.endsWith('.cmd') })
    let stopped = false
    const stop = () => {
      stopped = true
      child.kill('SIGTERM')
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)

    const end = (succeeded) => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      if (stopped) process.exit(0)
      resolve(succeeded)
    }
    child.once('error', () => end(false))
    child.once('exit', (code) => end(code === 0))
  })
}
