import type { Hit } from '#kernel'
import { placesOf, type Stretch } from '#text'

/** Hits of one kind, for the filter over them. */
export interface KindCount {
  kind: string
  count: number
}

/** How many hits there are of each kind, in the order in which the kinds come up. */
export function kindsOf(hits: readonly Hit[]): KindCount[] {
  const counts = new Map<string, number>()
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count }))
}

/**
 * Hits of several rooms as one list: those that carry all words in their title first, then each room's order. A place
 * that two rooms name comes once.
 */
export function ranked(found: readonly (readonly Hit[])[], words: readonly string[]): Hit[] {
  const once = new Map<string, Hit>()
  for (const hit of found.flat())
    if (!once.has(`${hit.kind} ${hit.href}`)) once.set(`${hit.kind} ${hit.href}`, hit)
  const named = ({ title }: Hit) => words.every(word => placesOf(title, [word]).length > 0)
  const hits = [...once.values()]
  return [...hits.filter(named), ...hits.filter(hit => !named(hit))]
}

/** A text in pieces, those that hold words marked. */
export function pieces(text: string, words: readonly string[]): { text: string; marked: boolean }[] {
  const cuts: Stretch[] = placesOf(text, words)
  const found: { text: string; marked: boolean }[] = []
  let last = 0
  for (const [from, to] of cuts) {
    if (from > last) found.push({ text: text.slice(last, from), marked: false })
    found.push({ text: text.slice(from, to), marked: true })
    last = to
  }
  if (last < text.length) found.push({ text: text.slice(last), marked: false })
  return found
}
