import { createHash, randomInt } from 'node:crypto'
import { addDays, type Day, dayOf } from '#kernel'

/** Letters and digits that cannot be mistaken for each other in print: no 0, O, 1, I or L. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const group = 4
const length = 16

/** Days after the day of issue on which a code may still be used. */
export const codeDays = 14

/** How often a wrong code may be typed for one that is open; then it is of no use any more. */
export const mostTries = 5

/** What a one-time code is for: to come in for the first time, or to make good a key that was lost. */
export type CodePurpose = 'invitation' | 'recovery'

/** A fresh code: 16 signs, 59 bits of them not in the first group. */
export const freshCode = (): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')

/** A code as it is printed: K7QM-4RTX-9WPC-HH3D. */
export const shownCode = (code: string): string => code.match(new RegExp(`.{${group}}`, 'g'))!.join('-')

/** The code that somebody typed, whatever its width, case, hyphens and blanks; null where it cannot be one. */
export function typedCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
  return code.length === length && [...code].every(sign => alphabet.includes(sign)) ? code : null
}

/** The first group, which finds a code and proves nothing. */
export const lookupOf = (code: string): string => code.slice(0, group)

/** What is kept of a code: SHA-256 of it, hex. The code is random enough that no salt is needed. */
export const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')

/** The last day on which a code may be used. */
export const lastDayOfCode = (issuedAt: Date): Day => addDays(dayOf(issuedAt), codeDays)

/** The end of that day in Japan. */
export const endOfCode = (issuedAt: Date): Date =>
  new Date(`${addDays(lastDayOfCode(issuedAt), 1)}T00:00:00+09:00`)
