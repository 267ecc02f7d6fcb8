import { unspaced } from '#text'
import { type Ledger, spanOf } from './ledger.ts'
import type { Initiative, Lines, Pillar } from './schema.ts'
import type { Line } from './source.ts'

/** What one party does, before its kind is judged. */
export interface RoleText {
  party: string
  text: string
}

/** An initiative before the kinds of its roles are judged. */
export type FoundInitiative = Omit<Initiative, 'roles'> & { roles: RoleText[] }

/** The fields of policy in the order in which the text brings them. */
export class Pillars {
  readonly all: Pillar[] = []

  /**
   * The number of a field of policy, entered on its first mention.
   *
   * @param ordinal the number that the text gives it; the next free one where it gives none or one taken
   */
  numberOf(title: string, ordinal: number, lines: Lines): number {
    const plain = unspaced(title)
    const known = this.all.find(pillar => pillar.title === plain)
    if (known) return known.number
    const taken = ordinal < 1 || this.all.some(pillar => pillar.number === ordinal)
    const number = taken ? Math.max(0, ...this.all.map(pillar => pillar.number)) + 1 : ordinal
    this.all.push({ number, title: plain, lines })
    return number
  }
}

/** What the readers of annexes and lists share: where findings go. */
export class Findings {
  readonly pillars = new Pillars()
  readonly initiatives: FoundInitiative[] = []
  private readonly counts = new Map<string, number>()

  constructor(readonly ledger: Ledger) {}

  /** The next reference under a prefix (別表(1) → 別表(1)-3). */
  nextRef(prefix: string): string {
    const index = (this.counts.get(prefix) ?? 0) + 1
    this.counts.set(prefix, index)
    return `${prefix}-${index}`
  }
}

/** Numbers of the lines, first and last. */
export function linesOfRow(lines: readonly Line[]): Lines {
  return spanOf(lines)
}
