/** Throw-away values for the account that an old portal wants first, the same for every household. */
export const portalAccount = {
  userName: 'test-user',
  password: 'Test-1234',
  pin: '1234',
  /** The answer to "your first pet". */
  pet: 'Biscuit',
} as const
