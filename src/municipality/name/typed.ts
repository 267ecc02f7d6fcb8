import { parseCode } from '../code/rule.ts'
import { findMunicipality, municipalities } from '../list.ts'
import type { Municipality } from '../schema.ts'
import { searchMunicipalities } from '../search/rule.ts'
import { codeOf, foldName } from './rule.ts'

/** What a person meant by a name or a code typed into a form. */
export type Meant =
  | { state: 'found'; municipality: Municipality }
  /** Several bear the name, or two codes fit the digits. */
  | { state: 'ambiguous'; among: readonly Municipality[] }
  | { state: 'wrong-check-digit' }
  | { state: 'unknown' }

/**
 * Finds the municipality or prefecture that was meant; wards of designated cities are no bodies of their own.
 *
 * @param text a code in any form that {@link parseCode} reads, a name with or without its prefecture, or words of a
 *   search that fit one municipality only
 */
export function meant(text: string): Meant {
  const parsed = parseCode(text)
  if (parsed.state === 'wrong-check-digit') return { state: parsed.state }
  if (parsed.state === 'ambiguous') return oneOf(parsed.codes.map(code => findMunicipality(code)!))
  const code = parsed.state === 'read' ? parsed.code : codeOf({ prefecture: null, name: text })
  if (code) return oneOf([findMunicipality(code)].filter(entry => entry !== undefined))
  const bare = foldName(text)
  const equal = municipalities().filter(entry => foldName(entry.name) === bare)
  if (bare === '') return { state: 'unknown' }
  return oneOf(equal.length > 0 ? equal : searchMunicipalities(text))
}

function oneOf(entries: readonly Municipality[]): Meant {
  const among = entries.filter(entry => entry.standing !== 'ward')
  const [first, ...others] = among
  if (!first) return { state: 'unknown' }
  return others.length === 0 ? { state: 'found', municipality: first } : { state: 'ambiguous', among }
}
