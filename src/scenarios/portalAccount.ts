/**
 * Throw-away values for the account that an old portal wants first, the same for every household. The key holds no
 * password or PIN: of them is stored only that one was given, which is all that can be compared.
 */
export const portalAccount = {
  userName: 'test-user',
  password: 'Test-1234',
  pin: '1234',
  /** The answer to "your first pet". */
  pet: 'Biscuit',
} as const
