import { randomBytes, randomInt, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

const consonants = 'bdfghjklmnprstvz'
const vowels = 'aeiou'
/** Five groups of two syllables, 80 syllables each: 10 × log2(80) = 63 bits. */
const groups = 5

/** RFC 7914 parameters: 32 MB and about a tenth of a second for each try. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const keyLength = 32

/** A passphrase that can be read out and typed: `luki-mado-peru-sani-tovu`. 63 random bits. */
export function newPassphrase(): string {
  const syllable = () => pick(consonants) + pick(vowels)
  return Array.from({ length: groups }, () => syllable() + syllable()).join('-')
}

/** What is kept of a passphrase: `scrypt:SALT:KEY`, hexadecimal. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(asMeant(passphrase), salt, keyLength, cost)
  return `scrypt:${salt.toString('hex')}:${key.toString('hex')}`
}

/** Whether a typed passphrase is the one `hash` was made of; capitals, and spaces for dashes, don't matter. */
export async function isPassphrase(typed: string, hash: string): Promise<boolean> {
  const [, salt = '', key = ''] = hash.split(':')
  const kept = Buffer.from(key, 'hex')
  const made = await derive(asMeant(typed), Buffer.from(salt, 'hex'), keyLength, cost)
  return kept.length === made.length && timingSafeEqual(made, kept)
}

function asMeant(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '-')
}

function pick(letters: string): string {
  return letters.charAt(randomInt(letters.length))
}
