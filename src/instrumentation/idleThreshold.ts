/**
 * The silence after which a participant counts as idle, in whole milliseconds: the longer of 60 s and 0.9 s a word,
 * which is 1.5 times what a slow reader of 100 words a minute takes (measurement A4).
 */
export function idleThresholdMs(words: number): number {
  return Math.max(60_000, 900 * words)
}
