import type { Initiative } from './schema.ts'

/**
 * Initiatives with their references counted anew after one was added, removed, moved or given to another field:
 * 別表(3)-1, 別表(3)-2 … in the order given. References by marks of a list (第3条(1)ア) stay as they are.
 *
 * @param initiatives in the order in which they shall stand
 */
export function renumber(initiatives: readonly Initiative[]): Initiative[] {
  const counts = new Map<string, number>()
  return initiatives.map(initiative => {
    const prefix = prefixOf(initiative)
    if (prefix === null) return initiative
    const index = (counts.get(prefix) ?? 0) + 1
    counts.set(prefix, index)
    return { ...initiative, ref: `${prefix}-${index}` }
  })
}

/** What stands before the count, with the field of policy that the initiative has now. */
function prefixOf({ ref, pillar }: Initiative): string | null {
  const counted = /^(別表(?:第[0-9]+)?)(\([0-9]+\))?(.*)-[0-9]+$/u.exec(ref)
  if (!counted) return /^別表$|^$/u.test(ref) ? `別表(${pillar})` : null
  const [, annex, field, rest] = counted
  return `${annex}${field ? `(${pillar})` : ''}${rest}`
}
