// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aVisit } from '../testing/openVisit.tsx'
import { DeviceStore } from './deviceStore.ts'

const sid = '5'.repeat(32)

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** From here on nothing more fits into local storage. */
const fillUp = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

describe('what a device keeps of a visit', () => {
  it('is on it at once', () => {
    const store = new DeviceStore()
    store.writeVisit(aVisit())
    store.writeAnswers(sid, 'r1', { 'first-name': 'Dana' })
    expect(new DeviceStore().readVisit()?.sid).toBe(sid)
    expect(new DeviceStore().readAnswers(sid, 'r1')).toEqual({ 'first-name': 'Dana' })
    expect(store.keeps).toBe(true)
  })

  it('is in memory where the device is full, drafts too, and on the device again once there is room', () => {
    const store = new DeviceStore()
    store.writeAnswers(sid, 'r1', { 'first-name': 'Dana' })
    const full = fillUp()
    store.writeAnswers(sid, 'r1', { 'first-name': 'Dana', 'last-name': 'Whitfield' })
    store.writeDraft(sid, 'r1', 'name', { inputs: { 'first-name': 'D' } })
    expect(store.readAnswers(sid, 'r1')).toEqual({ 'first-name': 'Dana', 'last-name': 'Whitfield' })
    expect(store.readDraft(sid, 'r1', 'name')).toEqual({ inputs: { 'first-name': 'D' } })
    expect(store.keeps).toBe(false)

    full.mockRestore()
    store.writeAnswers(sid, 'r1', { 'first-name': 'Dana', 'last-name': 'Whitfield', email: null })
    expect(store.keeps).toBe(false)
    store.dropDraft(sid, 'r1', 'name')
    expect(store.keeps).toBe(true)
    expect(new DeviceStore().readAnswers(sid, 'r1')).toMatchObject({ email: null })
  })

  it('is in memory where the browser forbids to keep anything', () => {
    vi.stubGlobal('localStorage', undefined)
    const store = new DeviceStore()
    store.writeVisit(aVisit())
    store.writeAnswers(sid, 'r1', { 'first-name': 'Dana' })
    expect(store.readVisit()?.sid).toBe(sid)
    expect(store.readAnswers(sid, 'r1')).toEqual({ 'first-name': 'Dana' })
    expect(store.keeps).toBe(false)
  })

  it('is gone from memory as well when it is taken off the device', () => {
    const store = new DeviceStore()
    fillUp()
    store.writeVisit(aVisit())
    store.writeAnswers(sid, 'r1', { 'first-name': 'Dana' })
    store.forget(aVisit())
    expect(store.readVisit()).toBeUndefined()
    expect(store.readAnswers(sid, 'r1')).toEqual({})
  })
})
