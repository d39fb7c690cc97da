import ts from 'typescript'

/**
 * The files a module brings along when it loads: its relative static imports and re-exports, as written. Types are erased and
 * `import()` waits until it is called, so neither is among them.
 */
export function importsOf(source: string, fileName: string): string[] {
  return ts
    .createSourceFile(fileName, source, ts.ScriptTarget.Latest)
    .statements.filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .filter((statement) => !isOnlyTypes(statement))
    .map(({ moduleSpecifier }) => moduleSpecifier)
    .filter((specifier) => specifier !== undefined && ts.isStringLiteral(specifier))
    .map(({ text }) => text)
    .filter((text) => text.startsWith('.'))
}

function isOnlyTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
}
