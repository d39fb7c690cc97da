export function ensureBrowser(root: string): Promise<string | null>
