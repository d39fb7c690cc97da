export function findBrowser(root: string, env?: Readonly<Record<string, string | undefined>>): string | null
