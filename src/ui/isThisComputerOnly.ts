/** Whether an address works on this computer alone, so that a phone can't follow it. */
export function isThisComputerOnly(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\./.test(hostname) || hostname === '[::1]'
}
