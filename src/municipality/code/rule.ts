import { findMunicipality } from '../list.ts'
import { checkDigit, isCode } from '../rule.ts'
import type { Code } from '../schema.ts'

/** What had to be supplied to make a full code of what was typed. */
export type CodeNote = 'check-digit-added' | 'leading-zero-added' | 'both-added'

/** What became of a code as somebody typed it or a spreadsheet left it. */
export type ParsedCode =
  | { state: 'read'; code: Code; note: CodeNote | null }
  /** Two codes in use fit: the one with its check digit left off, and the one that lost its zero. */
  | { state: 'ambiguous'; codes: readonly [Code, Code] }
  | { state: 'wrong-check-digit'; expected: string }
  | { state: 'not-a-code' }

/**
 * Reads a code from a form or a file.
 *
 * @param text six digits; or five as e-Stat and the boundary data write it; full width and blanks do no harm;
 *   a leading zero that a spreadsheet dropped is put back where only that gives a code in use
 * @returns the six digits, of which `note` tells what was added; a correct code need not be in use (`null` note)
 */
export function parseCode(text: string): ParsedCode {
  const digits = text.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '')
  if (!/^[0-9]{4,6}$/.test(digits)) return { state: 'not-a-code' }
  if (digits.length === 6) return parseSix(digits)
  if (digits.length === 5) return parseFive(digits)
  return inUse([['both-added', withCheckDigit(`0${digits}`)]])
}

function parseSix(digits: string): ParsedCode {
  if (isCode(digits)) return { state: 'read', code: digits, note: null }
  return { state: 'wrong-check-digit', expected: checkDigit(digits.slice(0, 5)) }
}

function parseFive(digits: string): ParsedCode {
  return inUse([
    ['check-digit-added', withCheckDigit(digits)],
    ['leading-zero-added', `0${digits}`],
  ])
}

function withCheckDigit(five: string): string {
  return five + checkDigit(five)
}

function inUse(candidates: readonly (readonly [CodeNote, string])[]): ParsedCode {
  const found = candidates.flatMap(([note, digits]) => {
    const code = findMunicipality(digits)?.code
    return code ? [{ code, note }] : []
  })
  const [first, second] = found
  if (!first) return { state: 'not-a-code' }
  if (second) return { state: 'ambiguous', codes: [first.code, second.code] }
  return { state: 'read', ...first }
}
