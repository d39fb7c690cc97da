// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readWords } from '../../../commands/words/readWords.ts'
import { fates } from '../../../forms/crosswalk.ts'
import { long } from '../../../forms/long.ts'
import { questionsOf } from '../../../forms/form.ts'
import { decisionKinds } from '../../../forms/variant/decision.ts'
import { locales } from '../../../i18n/locale.ts'
import { parameterIds } from '../../../prediction/parameters.ts'
import { groupIds } from '../../../questions/answers.ts'
import { citationOf, groundOf, grounds } from '../../../questions/legalGrounds.ts'
import { pairs } from '../../../scenarios/scenario.ts'
import { checkReasons } from './legalChecks.ts'
import { usedBy, users } from './usedBy.ts'

const words = readWords('locales')
const folder = 'src/workshop/room/cut'

/** Beginnings of keys, as comments name them. */
const groups = new Set(['conflict', 'fault'])

/** Keys that the screens write out, and those they put together from an id. */
const written = readdirSync(folder)
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/cut:([a-zA-Z-]+(?:\.[a-zA-Z-]+)*)['`]/g)])
  .map(([, key = '']) => key)
  .filter((key) => key.includes('.') || !groups.has(key))
const of = (group: string, ids: readonly (string | number)[]) => ids.map((id) => `${group}.${id}`)
const composed = [
  ...of('decision', decisionKinds),
  ...of('means', decisionKinds),
  ...of('fate', fates),
  ...of('moment', ['interview', 'document', 'after-sending']),
  ...of('ground', grounds),
  ...of('code', [1, 2, 3, 4, 5, 6, 7, 8]),
  ...of('user', users),
  ...of('group', groupIds),
  ...of('pair', pairs),
  ...of('check', checkReasons),
  ...of('failing', ['unknown', 'outcome', 'fast-service']),
  ...of('part', ['failed', 'legal', 'interview', 'papers', 'along', 'faults']),
  ...of('nothing', ['failed', 'legal', 'interview']),
  ...of('numbers', ['questions', 'screens', 'minutes', 'legal', 'failed']),
  ...of('view', ['cards', 'settle', 'wall']),
  ...of('settle', ['differ', 'agree', 'all']),
  ...of('along', ['gone', 'opened']),
  ...of('conflict', ['card-settled', 'card-voted', 'refused']),
  ...of('rate', parameterIds),
  ...of('rates.unit', ['per minute', 'factor', 'seconds', 'share']),
  ...of('rates.fault', ['missing', 'notANumber', 'negative', 'absurd', 'order']),
  ...of('fault', ['noWayToFile', 'looksForward', 'idTwice', 'askedTwice', 'unknownQuestion', 'wrongGroup']),
  ...of('fault', ['noSend', 'sendTwice', 'leapsNowhere', 'outcomeNotLast', 'outcomeAndSend', 'wrongSegment']),
  ...of('fault', [
    'mergedIntoNothing',
    'mergedInCircle',
    'cannotMerge',
    'cannotStay',
    'empty',
    'tooLarge',
    'wrongShape',
  ]),
]

const inFile = (locale: (typeof locales)[number]) =>
  new Set(Object.keys(words[locale].cut ?? {}).map((key) => key.replace(/_(?:one|many|other)$/, '')))

it.each(locales)('has every word that the screens say, in %s', (locale) => {
  const known = inFile(locale)
  expect([...written, ...composed].filter((key) => !known.has(key))).toEqual([])
})

it('has no word that nobody says', () => {
  const said = new Set([...written, ...composed])
  expect([...inFile('en')].filter((key) => !said.has(key))).toEqual([])
})

it('knows of every question of the long form why the law has it asked, and who uses the answer', () => {
  for (const question of questionsOf(long)) {
    expect(grounds, question).toContain(groundOf(question))
    expect(users, question).toContain(usedBy(question))
    if (groundOf(question) !== 'other-program') expect(citationOf[groundOf(question)], question).toBeTruthy()
  }
})
