import { expect, it } from 'vitest'
import { mayDo, roomAction } from '../roomAction.ts'
import { robotTalk } from './robotTalk.ts'

/** Goes evenly through the numbers from 0 up to 1. */
const evenly = () => {
  let n = 0
  return () => (n++ * 0.618) % 1
}

it('says what a table may say, and fills in both canvases', () => {
  const said = robotTalk(evenly())
  expect(said.filter((action) => !roomAction.safeParse(action).success)).toEqual([])
  expect(said.every(({ kind }) => mayDo('table', kind))).toBe(true)
  expect(said.filter(({ kind }) => kind === 'place-role')).toHaveLength(10)
  expect(said.filter(({ kind }) => kind === 'weigh-screen')).toHaveLength(3)
})

it.each([0, 0.999_999])('keeps to the roles and screens there are when chance is %d', (chance) => {
  const said = robotTalk(() => chance)
  expect(said.filter((action) => !roomAction.safeParse(action).success)).toEqual([])
  expect(said).toHaveLength(13)
})
