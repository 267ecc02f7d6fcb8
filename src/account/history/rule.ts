import { type EventWords, type ThingWords, toldOf } from '#kernel'
import type { HistoryAsked } from './schema.ts'

/** What was done, as the end of a sentence; an event that no room has words for is told by its name. */
export function wordsOf(events: EventWords, event: string, after: unknown): string {
  if (Array.isArray(toldOf(after, 'viewed'))) return '個人の情報を見ました'
  if (toldOf(after, 'exported') !== undefined) return '一覧を書き出しました'
  const words = Object.hasOwn(events, event) ? events[event] : undefined
  if (words === undefined) return `「${event}」をしました`
  return typeof words === 'string' ? words : words(after)
}

/** The events as choices, each once under its plain words. */
export const eventChoices = (events: EventWords): { value: string; label: string }[] =>
  Object.keys(events)
    .map(event => ({ value: event, label: wordsOf(events, event, null).replace(/ました$/, 'た') }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'ja'))

/** `agreement:1` → the kind of thing, and which. */
export function partsOf(thing: string): { kind: string; id: string } {
  const [kind = '', ...rest] = thing.split(':')
  return { kind, id: rest.join(':') }
}

/** Identifiers of the things that stand in some records, by kind. */
export function idsByKind(things: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const thing of new Set(things)) {
    const { kind, id } = partsOf(thing)
    found.set(kind, [...(found.get(kind) ?? []), id])
  }
  return found
}

/** What a thing is called, with its name where it is known. */
export function thingCalled(things: ThingWords, thing: string, name: string | undefined): string {
  const { kind } = partsOf(thing)
  const word = Object.hasOwn(things, kind) ? things[kind]!.word : kind
  return name ? `${word}「${name}」` : word
}

/** The address of the history for what is asked; `change` replaces parts of it, `undefined` drops them. */
export function historyHref(
  asked: HistoryAsked,
  change: Partial<HistoryAsked> = {},
  path = '/desk/history',
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...asked, ...change }))
    if (value !== undefined) query.set(name, String(value))
  return query.size > 0 ? `${path}?${query}` : path
}

/** A line of what changed: its field as it is called in the record, and what stands there. */
export interface Leaf {
  field: string
  value: string
  /** Whether a personal value stands here, as its hash. */
  personal: boolean
}

/** What a record says before or after, leaf by leaf. */
export function leavesOf(value: unknown, field: string): Leaf[] {
  if (value === null || value === undefined) return []
  const hash = toldOf(value, 'personal')
  if (typeof hash === 'string') return [{ field, value: hash, personal: true }]
  if (Array.isArray(value) && value.every(entry => entry === null || typeof entry !== 'object'))
    return [{ field, value: value.join('、'), personal: false }]
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, `${field}.${key}`))
  return [{ field, value: String(value), personal: false }]
}
