/** Whether this browser compresses; it does on plain http too. */
export function canGzip(): boolean {
  return 'CompressionStream' in globalThis
}

/** A text as gzipped bytes. */
export async function gzip(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return await new Response(stream).arrayBuffer()
}
