import type { BeginVisit, VisitPlan } from '../../study/api.ts'
import type { Questionnaire } from '../../study/instruments.ts'

const asJson = { 'content-type': 'application/json' }

/** The server says no to this visit, whatever is tried again; `code` says why. */
export class NoVisit extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

const final = [400, 404, 409, 410]

/** Asks the server for a place in a study. Rejects where it can't be reached or says no. */
export async function beginVisit(request: BeginVisit): Promise<VisitPlan> {
  // Browsers before 2022 wait for as long as their network does.
  const signal = 'timeout' in AbortSignal ? AbortSignal.timeout(20_000) : undefined
  const response = await fetch('/api/visits', {
    method: 'POST',
    headers: asJson,
    body: JSON.stringify(request),
    signal,
  })
  if (final.includes(response.status)) throw new NoVisit(await codeOf(response))
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return (await response.json()) as VisitPlan
}

async function codeOf(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as { error?: { code?: string } } | null
  return body?.error?.code ?? ''
}

/** Counts one person who said no. Nothing else is sent, and nothing depends on its arriving. */
export async function countDeclined(study: string): Promise<void> {
  await fetch(`/api/studies/${study}/declined`, { method: 'POST', keepalive: true }).catch(() => undefined)
}

export interface Reply {
  run: string | null
  instrument: 'background' | Questionnaire
  item: string
  value: string | null
}

/** Sends answers to questionnaires, kept apart from events. Says whether they arrived. */
export async function sendReplies(sid: string, token: string, replies: readonly Reply[]): Promise<boolean> {
  if (replies.length === 0) return true
  const headers = { ...asJson, authorization: `Bearer ${token}` }
  try {
    return (await fetch(`/api/visits/${sid}/replies`, { method: 'POST', headers, body: JSON.stringify({ replies }) }))
      .ok
  } catch {
    return false
  }
}

/** Has the server delete everything of a visit. Says whether it has. */
export async function withdrawVisit(sid: string, token: string): Promise<boolean> {
  try {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`/api/visits/${sid}/withdraw`, { method: 'POST', headers })).ok
  } catch {
    return false
  }
}
