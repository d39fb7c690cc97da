export function ensureBuilt(root: string): Promise<boolean>
