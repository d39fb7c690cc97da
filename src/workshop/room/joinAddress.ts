/** Where a phone goes by a QR code. */
export const joinAddress = (code: string): string => `${location.origin}/room/${code}`

/** What is typed where no code can be scanned: `timetax.example/room`. */
export const shortAddress = (): string => `${location.host}/room`
