import { fold } from '#text'

/** The words somebody typed, apart at blanks; each must be found. */
export const wordsIn = (typed: string): string[] => fold(typed).split(/\s+/u).filter(Boolean)

const before = 20
const longest = 120

/** The part of a text around the first of some words, with … where it was cut; its beginning where none is in it. */
export function excerptOf(text: string, words: readonly string[]): string {
  const plain = text.replaceAll(/\s+/gu, ' ')
  const folded = fold(plain).toLowerCase()
  const places = words.map(word => folded.indexOf(word.toLowerCase())).filter(place => place >= 0)
  const from = Math.max(0, Math.min(...places, plain.length) - before)
  const start = places.length === 0 ? 0 : from
  const part = plain.slice(start, start + longest)
  return `${start > 0 ? '…' : ''}${part}${start + longest < plain.length ? '…' : ''}`
}
