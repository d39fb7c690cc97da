export function nodeTooOld(version: string): string | null
