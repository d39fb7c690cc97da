// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { text } from './text.ts'

const short = text(10)

describe('text', () => {
  it.each(['hello', '你好', 'a😀b', 'línea\ndos'])('takes %j', (value) => {
    expect(short.safeParse(value).success).toBe(true)
  })

  it.each(['', 'a\u0000b', '\ud83d', 'a\ude00', '\ude00\ud83d', 'eleven long'])('refuses %j', (value) => {
    expect(short.safeParse(value).success).toBe(false)
  })
})
