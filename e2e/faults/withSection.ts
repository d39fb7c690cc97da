const opening = `# Faults

Written by \`npm run faults\`; \`npm run faults -- NAME\` runs one and renews its section. \`npm test\` runs a short form of each with
the same assertions.
`

/** The page with one section replaced, or added at its end. */
export function withSection(page: string, name: string, content: string): string {
  const [first = '', ...sections] = (page || opening).split(/^(?=## )/m)
  const section = `## ${name}\n\n${content}\n\n`
  const at = sections.findIndex((one) => one.startsWith(`## ${name}\n`))
  const next = at < 0 ? [...sections, section] : sections.with(at, section)
  return [`${first.trim()}\n\n`, ...next].join('')
}
