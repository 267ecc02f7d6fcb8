import type { Stroke } from './drawing.ts'
import type { Placed } from './glyph.ts'
import type { Drawn } from './interpret.ts'
import { withoutRadicals } from './radical.ts'
import type { Char, Rule, Sheet } from './sheet.ts'
import { isVertical, laidFlat } from './vertical.ts'

/** Strokes off the straight by less than this are straight; lines this close are one line (points). */
const slack = 1.6

/** Gaps of dashed and dotted lines (points). */
const dash = 3.5

/**
 * Turns a page so that most of its text runs from left to right, and tidies what is on it. Text written in
 * columns is laid in lines.
 */
export function sheetOf(drawn: Drawn, width: number, height: number): Sheet {
  return isVertical(drawn.glyphs)
    ? uprightSheet(laidFlat(drawn, width), height, width)
    : uprightSheet(drawn, width, height)
}

function uprightSheet(drawn: Drawn, width: number, height: number): Sheet {
  const turns = mainDirection(drawn.glyphs)
  const turn = (point: [number, number]) => turned(point, turns, width, height)
  const upright = drawn.glyphs
    .filter(glyph => directionOf(glyph) === turns)
    .map(glyph => ({ ...glyph, from: turn(glyph.from), to: turn(glyph.to) }))
  const strokes = drawn.strokes.map(({ from, to }) => ({ from: turn(from), to: turn(to) }))
  const [across, down] = turns % 2 === 0 ? [width, height] : [height, width]
  return {
    width: across,
    height: down,
    chars: charsOf(upright).filter(
      char => char.right > 0 && char.left < across && char.y > 0 && char.y < down + 2,
    ),
    ...rulesOf(strokes),
  }
}

/** Quarter turns clockwise of a glyph's writing direction; null if it is set askew. */
function directionOf({ from, to }: Placed): number | null {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  if (x === 0 && y === 0) return 0
  const quarters = Math.atan2(y, x) / (Math.PI / 2)
  const nearest = Math.round(quarters)
  return Math.abs(quarters - nearest) > 0.1 ? null : (nearest + 4) % 4
}

function mainDirection(glyphs: readonly Placed[]): number {
  const counts = [0, 0, 0, 0]
  for (const glyph of glyphs) {
    const direction = directionOf(glyph)
    if (direction !== null && glyph.text.trim() !== '') counts[direction]!++
  }
  return counts.indexOf(Math.max(...counts))
}

/** Turns the page back by quarter turns. */
function turned([x, y]: [number, number], turns: number, width: number, height: number): [number, number] {
  if (turns === 1) return [y, width - x]
  if (turns === 2) return [width - x, height - y]
  return turns === 3 ? [height - y, x] : [x, y]
}

/** Characters in the order of the file; those printed twice on the same spot (to look bold) count once. */
function charsOf(glyphs: readonly Placed[]): Char[] {
  const chars: Char[] = []
  const printed = new Map<string, Char[]>()
  for (const { text, from, to, size } of glyphs) {
    if (text === '' || text === '\0') continue
    const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
    const char = { text: withoutRadicals(text), left, right, y: from[1], size }
    const row = Math.round(char.y / slack)
    const near = [row - 1, row, row + 1].flatMap(at => printed.get(`${char.text}${at}`) ?? [])
    if (near.some(other => Math.abs(other.left - left) < slack && Math.abs(other.y - char.y) < slack))
      continue
    const key = `${char.text}${row}`
    printed.set(key, [...(printed.get(key) ?? []), char])
    chars.push(char)
  }
  return chars
}

function rulesOf(strokes: readonly Stroke[]): { horizontal: Rule[]; vertical: Rule[] } {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  for (const { from, to } of strokes) {
    const [x, y] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])]
    if (y < slack && x >= y) horizontal.push(rule((from[1] + to[1]) / 2, from[0], to[0]))
    else if (x < slack) vertical.push(rule((from[0] + to[0]) / 2, from[1], to[1]))
  }
  return { horizontal: merged(horizontal), vertical: merged(vertical) }
}

function rule(at: number, from: number, to: number): Rule {
  return { at, from: Math.min(from, to), to: Math.max(from, to) }
}

/** Joins pieces that lie on one line and touch; what stays shorter than a dash draws no table. */
function merged(rules: Rule[]): Rule[] {
  const lines: Rule[][] = []
  for (const each of [...rules].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1)
    if (line && each.at - line[0]!.at < slack) line.push(each)
    else lines.push([each])
  }
  return lines.flatMap(joined).filter(each => each.to - each.from > 2 * dash)
}

function joined(line: Rule[]): Rule[] {
  const pieces: Rule[] = []
  for (const each of line.sort((a, b) => a.from - b.from)) {
    const last = pieces.at(-1)
    if (last && each.from - last.to < dash) last.to = Math.max(last.to, each.to)
    else pieces.push({ ...each })
  }
  return pieces
}
