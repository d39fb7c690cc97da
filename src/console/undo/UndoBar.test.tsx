// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import words from '../../../locales/en/console.json'
import { createWords } from '../../i18n/i18n.ts'
import { offeredForMs, UndoBar } from './UndoBar.tsx'
import { useUndo } from './UndoContext.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function Doer({ undo }: { undo: () => Promise<void> }) {
  const offer = useUndo()
  return (
    <>
      <button type="button" onClick={() => offer({ done: 'The tree is felled.', undo })}>
        Fell
      </button>
      <input aria-label="Note" />
    </>
  )
}

function fells(undo = vi.fn(() => Promise.resolve())) {
  render(
    <I18nextProvider i18n={createWords('en', { en: { console: words } })}>
      <UndoBar>
        <Doer undo={undo} />
      </UndoBar>
    </I18nextProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Fell' }))
  return undo
}

const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const told = () => document.querySelector('.undo-words')?.textContent ?? ''
const offered = () => screen.queryByRole('button', { name: 'Undo' })

describe('the offer to take something back', () => {
  it('says what was done, for ten seconds', async () => {
    fells()
    expect(told()).toContain('The tree is felled.')
    await passes(offeredForMs - 1)
    expect(offered()).not.toBeNull()
    await passes(1)
    expect(offered()).toBeNull()
    expect(told()).toBe('')
  })

  it('waits while somebody is on it', async () => {
    fells()
    const button = offered()
    fireEvent.focus(button ?? document.body)
    await passes(10 * offeredForMs)
    expect(offered()).not.toBeNull()
    fireEvent.blur(button ?? document.body)
    await passes(offeredForMs)
    expect(offered()).toBeNull()
  })

  it('takes it back once, and says so', async () => {
    const undo = fells()
    fireEvent.click(offered() ?? document.body)
    await passes(0)
    expect(undo).toHaveBeenCalledTimes(1)
    expect(told()).toBe('Taken back.')
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(undo).toHaveBeenCalledTimes(1)
  })

  it('says when that was too late', async () => {
    fells(vi.fn(() => Promise.reject(new Error('too late'))))
    fireEvent.click(offered() ?? document.body)
    await passes(0)
    expect(told()).toMatch(/^It could not be taken back/)
  })

  it('is taken by Ctrl+Z wherever the focus is, and left alone where that means what is typed', () => {
    const undo = fells()
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'z', ctrlKey: true })
    fireEvent.keyDown(document.body, { key: 'z' })
    expect(undo).not.toHaveBeenCalled()
    fireEvent.keyDown(screen.getByRole('button', { name: 'Fell' }), { key: 'z', metaKey: true })
    expect(undo).toHaveBeenCalledTimes(1)
  })
})
