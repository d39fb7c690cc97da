/** A chunk as Vite's manifest describes it; names in `imports` and `dynamicImports` are keys of the manifest. */
export interface Chunk {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

export type Manifest = Readonly<Record<string, Chunk>>

/** The built pages: what Vite knows of them, and their files by path from the top of the site. */
export interface Site {
  manifest: Manifest
  has: (path: string) => boolean
  /** Throws where there is no such file. */
  read: (path: string) => Buffer
}
