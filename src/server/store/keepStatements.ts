import type Database from 'libsql'

/** The product's own queries are fewer; those with lists of ids come in as many shapes as lists have lengths. */
const mostKept = 200

/**
 * Prepares each statement once and keeps it for the next time, up to a number, the longest unused one going first:
 * preparing takes as long as running a short one.
 */
export function keepStatements(database: Pick<Database.Database, 'prepare'>): (sql: string) => Database.Statement {
  const kept = new Map<string, Database.Statement>()
  return (sql) => {
    const statement = kept.get(sql) ?? database.prepare(sql)
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.size > mostKept ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return statement
  }
}
