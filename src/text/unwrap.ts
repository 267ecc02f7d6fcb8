const BLANKS = /[\s\u200b\ufeff]+/gu

/**
 * A text without the blanks that its layout brought in: blanks beside Japanese characters go, a blank between
 * two Latin words or numbers stays (as one).
 */
export function unspaced(text: string): string {
  return text.trim().replace(BLANKS, (_, offset: number, whole: string) => blankAt(whole, offset))
}

function blankAt(whole: string, offset: number): string {
  const before = whole.charCodeAt(offset - 1)
  let next = offset
  while (isBlank(whole.charCodeAt(next))) next++
  return isLatin(before) && isLatin(whole.charCodeAt(next)) ? ' ' : ''
}

function isBlank(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0xfeff
  )
}

function isLatin(unit: number): boolean {
  return (unit < 0x2000 && unit > 0x20) || (unit >= 0xff10 && unit <= 0xff5a)
}

/** Lines of one paragraph put together again, by the rule of {@link unspaced}. */
export function unwrapped(lines: readonly string[]): string {
  return unspaced(lines.length === 1 ? lines[0]! : lines.join('\n'))
}

/** A name without any blank inside or around it (森　博幸 → 森博幸). */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '')
}

/**
 * Whether single blanks stand between nearly all characters of a line, as recognised scans and letter-spaced
 * headings have them.
 */
export function isLetterSpaced(line: string): boolean {
  const characters = line.trim()
  if (characters.length < 3 || blanksIn(characters) * 4 < characters.length) return false
  const gaps = characters.match(/\S(?=[ \u3000]+\S)/gu)?.length ?? 0
  const touching = characters.match(/[^\x00-\x7f\s\u3000](?=[^\x00-\x7f\s\u3000])/gu)?.length ?? 0
  return gaps >= 2 && touching * 4 <= gaps
}

function blanksIn(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0x20 || unit === 0x3000) count++
  }
  return count
}

/** A letter-spaced line closed up; what was set apart by two blanks or more stays apart by one. */
export function closedUp(line: string): string {
  return line.trim().replace(/[ \u3000]+/gu, blanks => (blanks.length > 1 ? ' ' : ''))
}
