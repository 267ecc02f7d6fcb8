import { fieldOf } from './heading.ts'
import type { KnownParty } from './mention.ts'
import { FIELD, type Outline } from './outline.ts'
import type { Line } from './source.ts'

/**
 * Enters a line of a list into its outline: by its mark, as a heading without mark (甲の役割), as a title without
 * mark that such a heading follows, or as text of the clause before.
 */
export function enterListed(
  outline: Outline,
  line: Line,
  next: Line | undefined,
  parties: readonly KnownParty[],
): void {
  if (outline.enter(line)) return
  if (fieldOf(line.text, parties, false) || isTurn(outline, line, next, parties)) outline.enterField(line)
  else if (next && isTitle(outline, line) && isContent(next, parties)) outline.enterTitle(line)
  else outline.append(line)
}

/** Whether a party's name and what it does stand on a line of a list (甲　指令所を置く。), as on a neighbouring one. */
function isTurn(
  outline: Outline,
  line: Line,
  next: Line | undefined,
  parties: readonly KnownParty[],
): boolean {
  if (outline.open.length === 0 || !tellsParty(line, parties)) return false
  return outline.open.includes(FIELD) || (next !== undefined && tellsParty(next, parties))
}

function tellsParty(line: Line, parties: readonly KnownParty[]): boolean {
  return /^\S{1,20}\s+\S.*。$/u.test(line.key) && fieldOf(line.text, parties, true)?.heading.kind === 'role'
}

function isTitle(outline: Outline, line: Line): boolean {
  const before = outline.last.lines.at(-1)
  return (
    line.key.length < 50 &&
    !/[。、]$/u.test(line.key) &&
    (line.gap || before === undefined || /[。]$/u.test(before.key))
  )
}

function isContent(line: Line, parties: readonly KnownParty[]): boolean {
  const field = fieldOf(line.text, parties, false)
  return field !== null && (field.heading.kind === 'content' || field.heading.kind === 'role')
}
