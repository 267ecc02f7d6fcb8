import { municipalities } from '../list.ts'
import { foldName } from '../name/rule.ts'
import type { Municipality } from '../schema.ts'

/** What an entry is compared by, folded once. */
interface Words {
  entry: Municipality
  name: string
  kana: readonly string[]
  prefecture: string
}

let index: readonly Words[] | undefined

/**
 * Searches the code list.
 *
 * @param query words apart by blanks, all of which must fit: the beginning of the kana (hiragana, katakana, half
 *   width), a part of the name, the digits a code begins with, or the prefecture by name
 * @returns best fit first (the name itself, the beginning of the kana or name, the rest), municipalities before the
 *   prefecture and wards, then in order of codes; everything for an empty query
 */
export function searchMunicipalities(query: string): readonly Municipality[] {
  const words = query.trim().split(/\s+/u).map(fold).filter(Boolean)
  if (words.length === 0) return municipalities()
  index ??= municipalities().map(wordsOf)
  return index
    .map(entry => ({ entry: entry.entry, rank: rankOf(entry, words) }))
    .filter((hit): hit is { entry: Municipality; rank: number } => hit.rank !== null)
    .sort((a, b) => a.rank - b.rank || standings[a.entry.standing] - standings[b.entry.standing])
    .map(hit => hit.entry)
}

const standings = { municipality: 0, prefecture: 1, ward: 2 } as const

function wordsOf(entry: Municipality): Words {
  const kana = fold(entry.kana)
  const ward = fold(entry.kana.split(' ')[1] ?? '')
  return {
    entry,
    name: fold(entry.name),
    kana: ward ? [kana, ward] : [kana],
    prefecture: fold(entry.prefecture),
  }
}

/** The worst rank of any word, so that every word has to fit; null where one does not. */
function rankOf(entry: Words, words: readonly string[]): number | null {
  const ranks = words.map(word => rankOfWord(entry, word))
  return ranks.includes(null) ? null : Math.max(...ranks.map(Number))
}

function rankOfWord({ entry, name, kana, prefecture }: Words, word: string): number | null {
  if (word === name || word === kana[0] || word === entry.code) return 0
  if (name.startsWith(word) || kana.some(reading => reading.startsWith(word)) || entry.code.startsWith(word))
    return 1
  if (name.includes(word)) return 2
  return prefecture.startsWith(word) ? 3 : null
}

/** Folded as names are, and katakana as hiragana. ヶ and ケ inside names become け on both sides. */
function fold(text: string): string {
  return foldName(text).replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}
