// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BuildFiles } from '../../study/buildFiles.ts'
import { isOfKeptBuild } from './isOfKeptBuild.ts'
import { forgetPages, keepPages } from './keepPages.ts'

const build = '/assets/visit-1a.json'
const list: BuildFiles = {
  always: ['/assets/app.js', '/mark.svg'],
  words: { en: ['/assets/en.js'], es: ['/assets/es.js'] },
  forms: { 'long@1': ['/assets/long.js'] },
  layers: { 'agency/en': ['/assets/agency-en.js'] },
  more: { kiosk: { en: ['/assets/kiosk-en.js'] } },
}
const shellOf = (name: string) => `<meta name="build" content="${name}">`

/** What a browser keeps, by cache and address, and a server that has this build or another. */
class Device {
  readonly kept = new Map<string, Map<string, Response>>()
  /** The shell that the server has. */
  shell = shellOf(build)
  isFull = false

  readonly caches = {
    keys: async () => [...this.kept.keys()],
    delete: async (name: string) => this.kept.delete(name),
    open: async (name: string) => this.open(name),
  }

  readonly fetch = async (path: string) => {
    if (path === '/') return new Response(this.shell)
    return new Response(path === build ? JSON.stringify(list) : '')
  }

  addresses = () => [...this.kept.values()].flatMap((cache) => [...cache.keys()])

  private open(name: string) {
    const cache = this.kept.get(name) ?? new Map<string, Response>()
    this.kept.set(name, cache)
    const put = async (path: string, answer: Response) => {
      if (this.isFull) throw new DOMException('full', 'QuotaExceededError')
      cache.set(path, answer)
    }
    return {
      keys: async () => [...cache.keys()].map((path) => ({ url: `http://localhost${path}` })),
      match: async (path: string) => cache.get(path)?.clone(),
      put,
      add: async (path: string) => put(path, await this.fetch(path)),
      addAll: async (paths: string[]) => {
        for (const path of paths) await put(path, await this.fetch(path))
      },
    }
  }
}

let device: Device
const register = vi.fn(async () => ({}))

/** A page of this build in a browser that has workers. */
function aPage({ controller = {} as object | null } = {}) {
  document.head.innerHTML = shellOf(build)
  const serviceWorker = { register, getRegistration: async () => ({}), ready: Promise.resolve({}), controller }
  vi.stubGlobal('navigator', { serviceWorker })
  vi.stubGlobal('caches', device.caches)
  vi.stubGlobal('fetch', device.fetch)
}

beforeEach(() => {
  device = new Device()
  register.mockClear()
  aPage()
})
afterEach(() => {
  document.head.innerHTML = ''
  vi.unstubAllGlobals()
})

const simplified = { locale: 'en', forms: ['simplified@1'], layers: [] }

describe('keeping pages', () => {
  it('keeps what every visit needs and one language, the shell last', async () => {
    expect(await keepPages(simplified)).toBe(true)
    expect([...device.kept.keys()]).toEqual([`timetax ${build}`])
    expect(device.addresses()).toEqual([build, '/assets/app.js', '/mark.svg', '/assets/en.js', '/'])
    expect(register).toHaveBeenCalledWith('/sw.js', { updateViaCache: 'none' })
  })

  it('adds a form and another language once they are needed', async () => {
    await keepPages(simplified)
    expect(await keepPages({ locale: 'es', forms: ['simplified@1', 'long@1'], layers: [] })).toBe(true)
    expect(device.addresses().slice(5)).toEqual(['/assets/es.js', '/assets/long.js'])
    await keepPages({ locale: 'en', forms: ['long@1'], layers: ['agency'] })
    expect(device.addresses().slice(7)).toEqual(['/assets/agency-en.js'])
  })

  it('forgets what a visit with another build has kept', async () => {
    device.kept.set('timetax /assets/visit-0.json', new Map())
    device.kept.set('somebody else’s', new Map())
    await keepPages(simplified)
    expect([...device.kept.keys()]).toEqual(['somebody else’s', `timetax ${build}`])
  })

  it('promises nothing, and keeps no shell, where the server has another build by now', async () => {
    device.shell = shellOf('/assets/visit-2b.json')
    expect(await keepPages(simplified)).toBe(false)
    expect(device.addresses()).not.toContain('/')
  })

  it('promises nothing on a full device', async () => {
    device.isFull = true
    expect(await keepPages(simplified)).toBe(false)
    expect(device.addresses()).toEqual([])
  })

  it('promises nothing and asks for nothing without workers, as over plain http, or from source', async () => {
    vi.stubGlobal('navigator', {})
    expect(await keepPages(simplified)).toBe(false)
    aPage()
    document.head.innerHTML = ''
    expect(await keepPages(simplified)).toBe(false)
    expect(register).not.toHaveBeenCalled()
    expect(device.addresses()).toEqual([])
  })

  it('is undone when everything is to be deleted', async () => {
    await keepPages(simplified)
    await forgetPages()
    expect(device.addresses()).toEqual([])
  })
})

describe('a page of the build that the device keeps', () => {
  afterEach(() => window.history.replaceState({}, '', '/'))

  it.each([
    ['of the same build', build, {}, '/visit/break', true],
    ['of another', '/assets/visit-0.json', {}, '/visit/break', false],
    ['of another, at the address where the worker answers', '/assets/visit-0.json', {}, '/', true],
    ['of another, where no worker answers', '/assets/visit-0.json', null, '/visit/break', true],
  ])('%s', async (_, kept, controller, address, isIt) => {
    aPage({ controller })
    device.kept.set(`timetax ${kept}`, new Map())
    window.history.replaceState({}, '', address)
    expect(await isOfKeptBuild()).toBe(isIt)
  })

  it('is any page where nothing is kept', async () => {
    window.history.replaceState({}, '', '/visit/break')
    expect(await isOfKeptBuild()).toBe(true)
  })
})
