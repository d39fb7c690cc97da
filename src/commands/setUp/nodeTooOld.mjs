const needed = [20, 19]

/**
 * What to tell a person whose Node is too old for timetax; null if it isn't.
 * @param {string} version such as `20.20.2`
 * @returns {string | null}
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const enough = major > needed[0] || (major === needed[0] && minor >= needed[1])
  if (enough) return null
  return `timetax needs Node ${needed.join('.')} or newer, and this is Node ${version}. Get a newer one from https://nodejs.org.`
}
