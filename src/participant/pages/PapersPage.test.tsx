// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Locale } from '../../i18n/locale.ts'
import { maxPaperBytes } from '../../questions/kinds/papers.ts'
import { anApplicant } from '../../testing/builders.ts'
import { openForm, refusedEvents } from '../testing/openForm.tsx'

beforeEach(() => {
  window.scrollTo = vi.fn()
})
afterEach(cleanup)

const samples = [
  { name: 'Pay stub', lines: ['Golden Poppy Market'] },
  { name: 'Rent receipt', lines: ['Month: $780'] },
]
const open = (locale: Locale) =>
  openForm(locale, 'papers', {
    answers: anApplicant({ 'docs-upload': undefined, seen: ['how-it-works', 'check-answers', 'sent'] }),
    isSent: true,
    papers: { samples },
  })
type Form = ReturnType<typeof open>

const aFile = (name: string, type: string, bytes = 3) => {
  const file = new File(['pix'], name, { type })
  Object.defineProperty(file, 'size', { value: bytes })
  return file
}
const picks = (form: Form, ...files: File[]) =>
  fireEvent.change(screen.getByLabelText(form.words('pages:papers.choose')), { target: { files } })
const refusals = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)
const says = (form: Form, count: number) => screen.getByText(form.words('pages:papers.added', { count }))

describe('sample papers', () => {
  it('are added by a tap, once each, and taken away again', async () => {
    const form = open('es')
    expect(says(form, 0)).toBeTruthy()
    await form.presses('pages:papers.addSample', { paper: 'Pay stub' })
    await form.presses('pages:papers.addSample', { paper: 'Rent receipt' })
    await form.presses('pages:papers.addSample', { paper: 'Pay stub' })
    expect(says(form, 2)).toBeTruthy()
    await form.presses('pages:papers.remove', { paper: 'Pay stub' })
    expect(says(form, 1)).toBeTruthy()
    expect(form.kept.answers['docs-upload']).toEqual([{ name: 'Rent receipt', bytes: 0, type: 'sample', sample: true }])
    await form.presses('pages:papers.remove', { paper: 'Rent receipt' })
    expect(form.kept.answers['docs-upload']).toBeUndefined()
  })

  it('are sent on with Continue', async () => {
    const form = open('zh-Hant')
    await form.presses('pages:papers.addSample', { paper: 'Pay stub' })
    await form.continues()
    await waitFor(() => expect(form.page()).toBe('offers'))
    expect(form.said('answered').map(({ q, d }) => [q, d.filled])).toEqual([['docs-upload', true]])
    expect(form.kept.answers['docs-upload']).toHaveLength(1)
  })

  it('can be left for later', async () => {
    const form = open('en')
    await form.presses('pages:papers.later')
    await waitFor(() => expect(form.page()).toBe('offers'))
    expect(form.kept.answers['docs-upload']).toBeNull()
    expect(form.said('answered').map(({ d }) => d.filled)).toEqual([false])
  })
})

describe('a file', () => {
  it('is kept as name, size and type, and nothing of what is in it', () => {
    const form = open('zh-Hans')
    picks(form, aFile('租金收據.jpg', 'image/jpeg', 2048), aFile('stub.HEIC', '', 4096))
    expect(form.kept.answers['docs-upload']).toEqual([
      { name: '租金收據.jpg', bytes: 2048, type: 'image/jpeg' },
      { name: 'stub.HEIC', bytes: 4096, type: '' },
    ])
    expect(JSON.stringify(form.kept)).not.toContain('pix')
    expect(JSON.stringify(form.log)).not.toMatch(/租金|stub|2048/)
  })

  it.each([
    ['en', 'fileType', aFile('letter.docx', 'application/vnd.openxmlformats')],
    ['es', 'fileEmpty', aFile('empty.pdf', 'application/pdf', 0)],
    ['zh-Hant', 'fileTooLarge', aFile('huge.png', 'image/png', maxPaperBytes + 1)],
  ] as const)('in %s is refused in words that name it (%s)', (locale, refusal, file) => {
    const form = open(locale)
    picks(form, file)
    expect(refusals()).toEqual([form.words(`errors:${refusal}`, { file: file.name })])
    expect(form.kept.answers['docs-upload']).toBeUndefined()
    expect(form.said('validation_error').map(({ q, d }) => [q, d.rule])).toEqual([['docs-upload', refusal]])
    expect(refusedEvents(form.log)).toEqual([])
  })

  it('of the largest size is taken', () => {
    const form = open('es')
    picks(form, aFile('big.pdf', 'application/pdf', maxPaperBytes))
    expect(refusals()).toEqual([])
    expect(says(form, 1)).toBeTruthy()
  })

  it('that is good is kept beside one that is refused, and the refusal goes with the next pick', () => {
    const form = open('zh-Hans')
    picks(form, aFile('id.png', 'image/png'), aFile('song.mp3', 'audio/mpeg'))
    expect(says(form, 1)).toBeTruthy()
    expect(refusals()).toHaveLength(1)
    picks(form, aFile('rent.pdf', 'application/pdf'))
    expect(refusals()).toEqual([])
    expect(form.kept.answers['docs-upload']?.map(({ name }) => name)).toEqual(['id.png', 'rent.pdf'])
  })
})
