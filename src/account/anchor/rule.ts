import type { Head } from '#kernel'
import type { AnchorState } from './schema.ts'

/** What the chain of today has at the number of a kept head. */
export interface FoundAt {
  seq: number
  /** SHA-256 of the line that stands there. */
  hash: string
}

/**
 * How a kept head stands to the chain of today.
 *
 * @param broken number of the first record that does not hold the hash of the one before; null where all do
 */
export function stateOf(
  kept: Pick<Head, 'seq' | 'hash'>,
  found: FoundAt | undefined,
  broken: number | null,
): Exclude<AnchorState, 'unchecked'> {
  if (kept.seq === 0) return 'held'
  if (!found) return 'cut'
  return found.hash === kept.hash && (broken === null || broken > kept.seq) ? 'held' : 'changed'
}

/** For each city those whose heads it keeps: all others of the regions that it belongs to. */
export function partnersOf(regions: readonly (readonly string[])[]): Map<string, string[]> {
  const partners = new Map<string, Set<string>>()
  for (const members of regions)
    for (const holder of members) {
      const known = partners.get(holder) ?? new Set()
      for (const member of members) if (member !== holder) known.add(member)
      partners.set(holder, known)
    }
  return new Map([...partners].map(([holder, codes]) => [holder, [...codes].toSorted()]))
}
