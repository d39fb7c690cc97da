/** Long enough to tell any two annotations apart. */
const longest = 48

/** The key under which `workshop.json` has a unit, a note or a way of reading of `parameters.json`: its first words. */
export const annotationKey = (annotation: string): string => {
  const words = annotation.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return words.replace(/^-|-$/g, '').slice(0, longest).replace(/-$/, '')
}
