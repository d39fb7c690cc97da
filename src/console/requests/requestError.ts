/** Why the server gave nothing: `status` is the HTTP status, or 0 when it could not be reached or understood. */
export class RequestError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string) {
    super(`${status} ${code}`)
    this.name = 'RequestError'
    this.status = status
    this.code = code
  }
}
