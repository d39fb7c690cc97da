// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writePackage } from '../../analysis/package/writePackage.ts'
import { analyseStudy, type StudyResults } from '../../analysis/study/analyseStudy.ts'
import type { FullStudy } from '../../analysis/study/studyData.ts'
import { aDataDir } from '../../server/testing/aDataDir.ts'
import { aStudy, participantsOf } from '../../testing/aStudy.ts'
import { estimated } from '../../testing/estimated.ts'
import { expectNearly } from '../../testing/nearly.ts'
import { openPackage } from './openPackage.ts'
import { workedPairs } from '../../testing/workedExamples.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A package in a folder of its own. */
function inFolder(data: FullStudy): string {
  const folder = join(aDataDir(), 'package')
  mkdirSync(folder)
  for (const { name, text } of writePackage(data, sha256)) writeFileSync(join(folder, name), text)
  return folder
}

const analyse = (...args: string[]) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/commands/analyse.ts', ...args], {
    encoding: 'utf8',
  })

describe('npm run analyse', () => {
  it('prints what the console shows, from the folder alone', () => {
    const data = aStudy(participantsOf(workedPairs), { twins: true })
    const { stdout, status } = analyse(inFolder(data), '--resamples', '50')
    expect(status).toBe(0)
    const plain: unknown = JSON.parse(JSON.stringify(analyseStudy(data, { seed: 1, resamples: 50 })))
    expect(JSON.parse(stdout)).toEqual(plain)
  })

  it('names a file that was changed, and ends with 1', () => {
    const folder = inFolder(aStudy(participantsOf(workedPairs)))
    writeFileSync(join(folder, 'runs.csv'), 'pid\n')
    const { stderr, stdout, status } = analyse(folder)
    expect(stderr).toMatch(/^runs\.csv: was changed/)
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })

  it('says in a sentence what is missing', () => {
    expect(analyse().stderr).toContain('Say which package')
    expect(analyse('/nowhere.zip').stderr).toBe('/nowhere.zip: is not there\n')
    expect(analyse('package.json').stderr).toContain('neither a folder nor a zip archive')
  })
})

describe('a package in an archive', () => {
  const data = aStudy(participantsOf(workedPairs))
  const files = Object.fromEntries(writePackage(data, sha256).map(({ name, text }) => [name, strToU8(text)]))
  const under = (folder: string) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [folder + name, text]))
  /** Opens an archive of these bytes. */
  const opened = (bytes: Uint8Array) => {
    const path = join(aDataDir(), 'package.zip')
    writeFileSync(path, bytes)
    return () => openPackage(path)
  }

  it('is read as it came, and when somebody packed its folder again', () => {
    expect(opened(zipSync(files))()).toEqual(data)
    expect(opened(zipSync({ ...under('county/'), '__MACOSX/county/._runs.csv': strToU8('') }))()).toEqual(data)
  })

  it.each([0, 20, 2_000, 1])('is named where it is cut short (%d)', (bytes) => {
    const whole = zipSync(files)
    expect(opened(whole.subarray(0, bytes === 1 ? whole.length - 1 : bytes))).toThrow('it may be cut short')
  })

  it.each(['../', '/etc/', '..\\', 'C:'])('is refused where names climb out of it: %s', (folder) => {
    expect(opened(zipSync({ ...files, ...under(folder) }))).toThrow('is no name for a file of a package')
  })
})

describe('the examples', () => {
  it.each([
    ['supported', 'supported'],
    ['not-supported', 'not_supported'],
    ['undetermined', 'undetermined'],
  ])('%s can be analysed, and is what its folder says', (folder, label) => {
    const data = openPackage(`docs/examples/${folder}/package.zip`)
    expect(data.study.simulated).toBe(true)
    expect(analyseStudy(data, { seed: 1, resamples: 10 }).headline.verdict?.label).toBe(label)
  })
})

const hasR = spawnSync('Rscript', ['--version']).status === 0
if (!hasR) console.error('THERE IS NO R: the exported script is NOT RUN. Install r-base-core and r-cran-survival.')

describe.runIf(hasR)('the script of a package, run by R', () => {
  const designs: [string, FullStudy][] = [
    ['two sequences', aStudy(participantsOf(workedPairs))],
    ['four sequences', aStudy(participantsOf(workedPairs), { twins: true })],
    [
      'different people',
      aStudy(
        participantsOf(workedPairs).map((person) => ({ ...person, runs: person.runs.slice(0, 1) })),
        { design: 'between' },
      ),
    ],
    [
      'somebody who gave up, and pilots',
      aStudy(
        participantsOf([...workedPairs, ...workedPairs]).map((person, place) =>
          place === 0
            ? { ...person, runs: person.runs.map((run) => ({ ...run, outcome: 'abandoned', cause: 2 })) }
            : place > 12
              ? { ...person, status: 'pilot' }
              : person,
        ),
        { twins: true },
      ),
    ],
  ]

  it.each(designs)('gives the headline of %s to 1e-8', (_, data) => {
    const { stdout, stderr, status } = spawnSync('Rscript', ['headline.R'], { cwd: inFolder(data), encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const said = Object.fromEntries(stdout.split('\n').map((line) => line.trim().split(/\s+/))) as Record<
      string,
      string
    >
    const { headline } = analyseStudy(data, { seed: 1, resamples: 10 })
    const ratio = estimated<StudyResults['headline']['ratio']>(headline.ratio)
    const nearly = (name: string, value: number) => expectNearly(Number(said[name]), value, 1e-8)
    nearly('n', ratio.n)
    nearly('df', ratio.df)
    nearly('ratio', ratio.ratio)
    nearly('lower', ratio.interval.lower)
    nearly('upper', ratio.interval.upper)
    nearly('lower90', ratio.interval90.lower)
    nearly('upper90', ratio.interval90.upper)
    nearly('p_against_one', ratio.pAgainstOne)
    nearly('p_against_claim', ratio.pAgainstClaim)
  })
})
