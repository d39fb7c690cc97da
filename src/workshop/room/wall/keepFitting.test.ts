// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { keepFitting } from './keepFitting.ts'

/** A box of 100 pixels whose text takes `lines` times its size. */
function aBox(lines: number) {
  const box = document.createElement('div')
  let needed = lines
  const size = () => 10 - (Number(box.dataset.fit) || 0)
  Object.defineProperties(box, {
    clientHeight: { get: () => 100 },
    scrollHeight: { get: () => Math.max(100, needed * size()) },
  })
  return { box, says: (count: number) => void ((needed = count), box.append('more')) }
}
let stop: (() => void) | undefined
afterEach(() => stop?.())

it('leaves text as large as it is where there is room', () => {
  const { box } = aBox(10)
  stop = keepFitting(box)
  expect(box.dataset.fit).toBe('0')
})

it('makes text no smaller than it has to', () => {
  const { box } = aBox(14)
  stop = keepFitting(box)
  expect(box.dataset.fit).toBe('3')
})

it('lets the box grow where even the smallest text is too much', () => {
  const { box } = aBox(40)
  stop = keepFitting(box)
  expect(box.dataset.fit).toBe('none')
})

it('fits again whenever something comes or goes', async () => {
  const { box, says } = aBox(14)
  stop = keepFitting(box)
  says(5)
  await vi.waitFor(() => expect(box.dataset.fit).toBe('0'))
  says(16)
  await vi.waitFor(() => expect(box.dataset.fit).toBe('4'))
})
