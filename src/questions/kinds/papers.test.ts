import { describe, expect, it } from 'vitest'
import { readTyped } from '../inputs.ts'
import { maxPaperBytes, refusalOfFile } from './papers.ts'

const aFile = (change: Partial<{ name: string; size: number; type: string }> = {}) => ({
  name: 'stub.jpg',
  size: 240_000,
  type: 'image/jpeg',
  ...change,
})

describe('a file can be added', () => {
  it.each([
    ['a PDF', { name: 'stub.pdf', type: 'application/pdf' }],
    ['a photo', {}],
    ['a screenshot', { name: 'stub.png', type: 'image/png' }],
    ['a photo of an iPhone', { name: 'IMG_1.HEIC', type: 'image/heic' }],
    ['a photo whose type the browser does not know', { name: 'IMG_1.HEIC', type: '' }],
    ['a file of exactly 10 MB', { size: maxPaperBytes }],
  ])('%s', (_, change) => {
    expect(refusalOfFile(aFile(change))).toBeUndefined()
  })
})

describe('a file is refused', () => {
  it.each([
    ['that is empty', { size: 0 }, 'fileEmpty'],
    ['over 10 MB', { size: maxPaperBytes + 1 }, 'fileTooLarge'],
    ['of another type', { name: 'stub.docx', type: 'application/msword' }, 'fileType'],
    ['of another type that is named like a picture', { name: 'stub.jpg', type: 'text/html' }, 'fileType'],
    ['without a type and with another ending', { name: 'stub.exe', type: '' }, 'fileType'],
    ['that is a folder', { name: 'stubs', type: '', size: 0 }, 'fileType'],
  ])('%s', (_, change, refusal) => {
    expect(refusalOfFile(aFile(change))).toBe(refusal)
  })
})

describe('papers', () => {
  const paper = { name: 'stub.jpg', bytes: 240_000, type: 'image/jpeg' }

  it('are stored as the list shows them', () => {
    expect(readTyped('docs-upload', [paper], { today: '2026-11-22' })).toEqual({ ok: true, value: [paper] })
  })

  it('can be left for later', () => {
    expect(readTyped('docs-upload', [], { today: '2026-11-22' })).toEqual({ ok: true, value: null })
  })
})
