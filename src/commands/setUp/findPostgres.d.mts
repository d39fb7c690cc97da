export function findPostgres(
  env?: Readonly<Record<string, string | undefined>>,
  roots?: readonly string[],
): string | null
