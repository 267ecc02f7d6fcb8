import {
  type AnnexHead,
  annexHeadOf,
  articleHeadOf,
  captionOf,
  isChapter,
  isClosing,
  isSupplement,
} from './clause.ts'
import type { Line } from './source.ts'

/** An annex with its lines, headings of its own not counted. */
export interface Annex extends AnnexHead {
  heading: Line | null
  lines: Line[]
}

/** The large parts of an agreement, each with its lines; a part may be scattered over the source. */
export interface Parts {
  opening: Line[]
  clauses: Line[]
  closing: Line[]
  signature: Line[]
  supplements: Line[]
  annexes: Annex[]
}

type Place = 'opening' | 'clauses' | 'closing' | 'signature' | 'supplements' | 'annexes'

const SIGNED =
  /^(?:[(]?[甲乙丙丁][)]?\s+(?:[^\s。、は及]{1,20}\s*){1,4}|(?:代表者\s*)[^。、]{2,24}|[^\s。、はを]{1,12}(?:市長|町長|村長|知事)\s+[^\s。、はをにが]{1,8}(?:\s[^\s。、はをに]{1,8})?\s*[印㊞]?)$/u

/** Divides the lines of an agreement into its parts by the heads that open them. */
export function partsOf(lines: readonly Line[]): Parts {
  const parts: Parts = { opening: [], clauses: [], closing: [], signature: [], supplements: [], annexes: [] }
  const first = lines.findIndex(line => articleHeadOf(line) !== null)
  let place: Place = 'opening'
  lines.forEach((line, index) => {
    place = placeOf(line, place, lines[index + 1], first < 0 ? index > 0 : index > first)
    if (place === 'annexes') annexed(line, parts)
    else if (place === 'closing' && parts.closing.length > 0 && isComplete(parts.closing)) {
      place = 'signature'
      parts.signature.push(line)
    } else if (place === 'clauses' && isSigned(line, parts.clauses)) parts.signature.push(line)
    else parts[place].push(line)
  })
  for (const annex of parts.annexes) parts.signature.push(...signedBelow(annex))
  return parts
}

/** Takes the signatures out of an annex below whose tables they stand. */
function signedBelow(annex: Annex): Line[] {
  const office = annex.lines.findIndex(line => isSignedLine(line) && /[長事者]\s|代表者/u.test(line.key))
  if (office < 0) return []
  const first =
    office > 0 && /^[^。\t]{2,14}[市町村区県都府道]$/u.test(annex.lines[office - 1]!.key)
      ? office - 1
      : office
  const below = annex.lines.slice(first)
  return below.every(({ key, raw }) => key.length < 40 && !/[。\t]/u.test(raw))
    ? annex.lines.splice(first)
    : []
}

function placeOf(line: Line, place: Place, next: Line | undefined, begun: boolean): Place {
  const opensArticle =
    articleHeadOf(line) !== null ||
    (next !== undefined && captionOf(line) !== null && articleHeadOf(next) !== null)
  if (opensArticle && place !== 'supplements')
    return place === 'annexes' && line.raw.includes('\t') ? place : 'clauses'
  if (place === 'opening' && !begun)
    return next && isChapter(line) && articleHeadOf(next) ? 'clauses' : 'opening'
  if (annexHeadOf(line)) return 'annexes'
  if (isSupplement(line)) return 'supplements'
  if (place !== 'signature' && isClosing(line)) return 'closing'
  if (place === 'closing' && (isSigningDate(line) || isSignedLine(line))) return 'signature'
  if ((place === 'clauses' || place === 'supplements') && isSigningDate(line)) return 'signature'
  if (place === 'supplements' && isSignedLine(line)) return 'signature'
  return place
}

/** A date alone on its line, as it stands over signatures. */
function isSigningDate(line: Line): boolean {
  return /^(?:令和|平成|昭和)[元0-9〇○一二三四五六七八九十\s]*年[0-9〇○一二三四五六七八九十\s]*月[0-9〇○一二三四五六七八九十\s]*日$/u.test(
    line.key.replace(/\s+|[(][^()]{2,10}[)]/gu, ''),
  )
}

function isComplete(closing: readonly Line[]): boolean {
  return /[。．]$/u.test(closing.at(-1)!.key)
}

/** Whether a line has the form of a signature: a label with a name, 代表者, an office with a person. */
function isSignedLine(line: Line): boolean {
  return line.key.length < 40 && SIGNED.test(line.key)
}

/** Whether a line among the articles is a signature that the order of the source brought there. */
function isSigned(line: Line, clauses: readonly Line[]): boolean {
  return isSignedLine(line) && (line.gap || /[。]$/u.test(clauses.at(-1)?.key ?? ''))
}

function annexed(line: Line, parts: Parts): void {
  const head = annexHeadOf(line)
  if (head) parts.annexes.push({ ...head, heading: line, lines: [] })
  else parts.annexes.at(-1)?.lines.push(line)
}
