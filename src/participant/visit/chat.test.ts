// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MessageRow } from '../../study/moderationApi.ts'
import { Chat } from './chat.ts'

const sid = '5'.repeat(32)
const answer = (n: number, text: string): MessageRow => ({
  n,
  id: `${n}`.repeat(32),
  from: 'moderator',
  text,
  lang: 'en',
  at: 1,
})

function aServer() {
  const server = { isAway: false, texts: [] as string[] }
  vi.stubGlobal('fetch', async (_path: string, { body }: RequestInit) => {
    if (server.isAway) throw new TypeError('Failed to fetch')
    server.texts.push((JSON.parse(String(body)) as { text: string }).text)
    return Response.json({ n: server.texts.length })
  })
  return server
}

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('the help chat of a device', () => {
  it('keeps what can’t be sent, through a reload, and sends it in order later', async () => {
    const server = aServer()
    server.isAway = true
    const before = new Chat(sid, 'abc')
    before.write('First', 'en')
    before.write('Second', 'es')
    await before.send()
    const chat = new Chat(sid, 'abc')
    expect(chat.snapshot().lines.map(({ text, n }) => [text, n])).toEqual([
      ['First', undefined],
      ['Second', undefined],
    ])
    server.isAway = false
    await chat.send()
    expect(server.texts).toEqual(['First', 'Second'])
    expect(chat.snapshot().lines.map(({ n }) => n)).toEqual([1, 2])
    expect(chat.last()).toBe(2)
  })

  it('counts answers until it is looked at, and shows each once', async () => {
    aServer()
    const chat = new Chat(sid, 'abc')
    chat.write('Hello', 'en')
    await chat.send()
    chat.hear([answer(2, 'Yes?')])
    chat.hear([answer(2, 'Yes?'), answer(3, 'Ask')])
    expect(chat.snapshot().lines.map(({ text }) => text)).toEqual(['Hello', 'Yes?', 'Ask'])
    expect(chat.snapshot().unread).toBe(2)
    chat.see()
    expect(chat.snapshot().unread).toBe(0)
  })

  it('leaves nothing behind when it is forgotten', async () => {
    aServer()
    const chat = new Chat(sid, 'abc')
    chat.write('Hello', 'en')
    await chat.send()
    chat.forget()
    expect(JSON.stringify({ ...localStorage })).not.toContain('Hello')
    expect(chat.snapshot().lines).toEqual([])
  })
})
