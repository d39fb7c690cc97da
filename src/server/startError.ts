/** A reason the server can't start. The message is a sentence for the person who starts it. */
export class StartError extends Error {
  override name = 'StartError'
}
