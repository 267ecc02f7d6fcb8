import type { Diagnostic, Layout, Lines, Passage, PassageKind, Unread } from './schema.ts'
import type { Line } from './source.ts'

/** First and last number of some lines, whatever their order. */
export function spanOf(lines: readonly Line[]): Lines {
  let first = Number.POSITIVE_INFINITY
  let last = 0
  for (const { no, covers } of lines) {
    if (no < first) first = no
    last = Math.max(last, covers?.at(-1) ?? no)
  }
  return [first, last]
}

/** Keeps account of what was made of every line, so that nothing is dropped silently. */
export class Ledger {
  readonly layout: Layout[] = []
  readonly passages: Passage[] = []
  readonly diagnostics: Diagnostic[] = []
  private readonly read = new Set<number>()

  /** Enters lines as read into the structure. */
  take(lines: readonly Line[]): Lines {
    for (const { no, covers } of lines) for (const each of covers ?? [no]) this.read.add(each)
    return spanOf(lines)
  }

  /** Enters lines as furniture. */
  furnish(kind: Layout['kind'], lines: readonly Line[]): void {
    this.take(lines)
    for (const run of runsOf(lines)) this.layout.push({ kind, lines: run })
  }

  /** Enters lines as a stretch of text that has no lines of its own in the structure. */
  pass(kind: PassageKind, lines: readonly Line[]): void {
    this.take(lines)
    for (const run of runsOf(lines)) this.passages.push({ kind, lines: run })
  }

  /** Enters a doubt. */
  doubt(severity: Diagnostic['severity'], code: string, message: string, lines: Lines): void {
    this.diagnostics.push({ severity, code, message, lines })
  }

  /** What found no place: neighbouring lines together. */
  unread(lines: readonly Line[]): Unread[] {
    const left = lines.filter(line => !this.read.has(line.no))
    return runsOf(left).map(([first, last]) => ({
      lines: [first, last],
      text: left
        .filter(({ no }) => no >= first && no <= last)
        .map(line => line.text)
        .join('\n'),
    }))
  }
}

/** Lines in runs of neighbouring numbers, so that a span never covers what it does not hold. */
function runsOf(lines: readonly Line[]): Lines[] {
  const runs: Lines[] = []
  for (const no of [...new Set(lines.flatMap(line => line.covers ?? [line.no]))].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && no === last[1] + 1) last[1] = no
    else runs.push([no, no])
  }
  return runs
}
