import { vi } from 'vitest'

/** What an address of the server answers: JSON with status 200, or a refusal. */
export type Answer = { status: number; body: unknown }
export const ok = (body: unknown): Answer => ({ status: 200, body })
export const refused = (status: number, code: string): Answer => ({ status, body: { error: { code, message: '' } } })
export const signedIn = { 'GET /api/me': ok({ role: 'owner', name: 'Owner' }) }

export interface Server {
  /** `GET /api/console/visits?lang=es`, in order. */
  requests: string[]
  /** Keys are a method and a path without its query. */
  answers: Record<string, Answer>
}

/** Stands in for the server; what it has no answer for can't be reached. */
export function serve(answers: Record<string, Answer>): Server {
  const server: Server = { requests: [], answers: { ...answers } }
  vi.stubGlobal('fetch', async (path: string, options: RequestInit = {}) => {
    const request = `${options.method ?? 'GET'} ${path}`
    server.requests.push(request)
    const answer = server.answers[request.split('?')[0] ?? '']
    if (!answer) throw new TypeError('Failed to fetch')
    return new Response(JSON.stringify(answer.body), { status: answer.status })
  })
  return server
}
