import { spawnSync } from 'node:child_process'
import { installOnDebian } from './installOnDebian.mjs'

const packages = ['r-base-core', 'r-cran-survival']

/**
 * Sees to R with its package for survival, by which tests check the script that a data package brings.
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} whether there is one
 */
export async function ensureR(root) {
  if (hasR()) return true
  await installOnDebian(packages, root)
  if (hasR()) return true
  console.error(
    `THERE IS NO R: the script of a data package will NOT BE RUN. On Debian: apt install ${packages.join(' ')}`,
  )
  return false
}

function hasR() {
  return spawnSync('Rscript', ['-e', 'library(survival)'], { stdio: 'ignore' }).status === 0
}
