/** Signs in to the console; returns the cookie. */
export async function signIn(url: string, passphrase: string): Promise<string> {
  const answer = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ passphrase }),
  })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** Asks a question of the console; returns how long its answer took, in milliseconds. */
export async function asks(url: string, cookie: string, question: string): Promise<number> {
  const started = performance.now()
  const answer = await fetch(`${url}${question}`, { headers: { cookie } })
  await answer.text()
  if (!answer.ok) throw new Error(`${question} was answered ${answer.status}`)
  return performance.now() - started
}
