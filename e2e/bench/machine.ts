import { cpus, loadavg, release, type, totalmem } from 'node:os'

/** What the numbers were measured on, in one line each. */
export function machine(chromium?: string): string[] {
  const processors = cpus()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return [
    `Processor: ${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores; ${gigabytes} GB of memory`,
    `System: ${type()} ${release()}; Node ${process.versions.node}${chromium === undefined ? '' : `; Chromium ${chromium}`}`,
    `Load average over one minute at the start: ${(loadavg()[0] ?? 0).toFixed(2)}`,
  ]
}
