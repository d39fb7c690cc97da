export function clearPages(client: string): void
export function keepLastBuilds(client: string, list: string): void
