/** Whether this browser compresses; it does on plain http too. */
export function canGzip(): boolean {
  return 'CompressionStream' in globalThis
}

/** A text as gzipped bytes. */
export async function gzip(text: string): Promise<ArrayBuffer> {
  const { readable, writable } = new CompressionStream('gzip')
  const writer = writable.getWriter()
  void writer.write(new TextEncoder().encode(text))
  void writer.close()
  return await new Response(readable).arrayBuffer()
}
