import { fold } from './fold.ts'

/** The words somebody typed, apart at blanks; each must be found. What holds no letter or digit is no word. */
export const wordsIn = (typed: string): string[] =>
  typed
    .normalize('NFKC')
    .split(/\s+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))

/** A stretch of a text: from its first character to the one behind its last. */
export type Stretch = readonly [from: number, to: number]

/** Where some words stand in a text, whatever their width and case; in order, run together where they overlap. */
export function placesOf(text: string, words: readonly string[]): Stretch[] {
  const folded = fold(text).toLowerCase()
  const found: Stretch[] = []
  if (folded.length !== text.length) return found
  for (const word of words.map(each => fold(each).toLowerCase()))
    for (let at = folded.indexOf(word); word && at >= 0; at = folded.indexOf(word, at + word.length))
      found.push([at, at + word.length])
  const runs: [number, number][] = []
  for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else runs.push([from, to])
  }
  return runs
}

const before = 20
const longest = 120

/** The part of a text around the first of some words, with … where it was cut; its beginning where none is in it. */
export function excerptOf(text: string, words: readonly string[]): string {
  const plain = text.replaceAll(/\s+/gu, ' ')
  const start = Math.max(0, (placesOf(plain, words)[0]?.[0] ?? 0) - before)
  const part = plain.slice(start, start + longest)
  return `${start > 0 ? '…' : ''}${part}${start + longest < plain.length ? '…' : ''}`
}
