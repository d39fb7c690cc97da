/** A request that is turned down: an HTTP status, and what the answer says. Messages never hold what was sent. */
export class Refusal extends Error {
  override name = 'Refusal'

  /** @param field the field, header or parameter at fault, if one is */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly field?: string,
  ) {
    super(message)
  }
}
