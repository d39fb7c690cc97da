const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text that can't be anything but text in HTML: people wrote some of it. */
export const safe = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)
