const broken = () => ({ value: undefined, done: true as const })

/** The console's live stream, as a browser of somebody who is signed in hears it. */
export class LiveStream {
  private heard = ''

  private constructor(
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
    private readonly abort: AbortController,
  ) {}

  /** Signs in and opens the stream; what happens from then on is heard. */
  static async open(url: string, passphrase: string): Promise<LiveStream> {
    const signIn = await fetch(`${url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ passphrase }),
    })
    const cookie = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const abort = new AbortController()
    const answer = await fetch(`${url}/api/console/live`, { headers: { cookie }, signal: abort.signal })
    if (!answer.ok || !answer.body) throw new Error(`the stream answered ${answer.status}`)
    return new LiveStream(answer.body.getReader(), abort)
  }

  /** The data of the next event; null when the server has ended the stream, or has died. */
  async next(): Promise<unknown> {
    for (;;) {
      const event = /^event: visits\ndata: (.*)\n\n/m.exec(this.heard)
      if (event) {
        this.heard = this.heard.slice(event.index + event[0].length)
        return JSON.parse(event[1] ?? '')
      }
      const { value, done } = await this.reader.read().catch(broken)
      if (done) return null
      this.heard += new TextDecoder().decode(value)
    }
  }

  close(): void {
    this.abort.abort()
  }
}
