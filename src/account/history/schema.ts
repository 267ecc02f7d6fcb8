import { z } from 'zod'
import { type Day, type EventWords, isDay, isId, type ThingWords } from '#kernel'

/** What the history is asked for, from its address; whatever cannot be meant is left out. */
export interface HistoryAsked {
  /** First and last day, in Japan. */
  from: Day | undefined
  until: Day | undefined
  /** Who did it. */
  person: string | undefined
  event: string | undefined
  /** To what it was done: `agreement:<id>`. */
  thing: string | undefined
  /** Only records before this number: where the page before ended. */
  before: number | undefined
}

/** One record as the history tells it. */
export interface Told {
  seq: number
  at: Date
  /** Name of who did it; null for the installation itself. */
  who: string | null
  person: string | null
  /** What was done, without who. */
  words: string
  event: string
  thing: ThingTold
  clause: string | null
}

/** What something was done to. */
export interface ThingTold {
  key: string
  /** 協約「…」, or the word alone where its name is not known. */
  words: string
  href: string | undefined
}

/** One record with everything that it says. */
export interface ToldWhole extends Told {
  hash: string
  prev: string
  before: unknown
  after: unknown
  values: readonly KeptValue[]
}

/** A personal value beside the record. */
export interface KeptValue {
  /** `from`, `after.mail`. */
  field: string
  /** As JSON; null once it was erased. */
  value: string | null
  erasedAt: Date | null
}

/** What the rooms say of their events and things. */
export interface HistoryWords {
  events: EventWords
  things: ThingWords
}

const given = (value: string | null): string | undefined => value?.trim() || undefined

/** What the address asks for. */
export function askedIn(query: URLSearchParams): HistoryAsked {
  const day = (name: string) => {
    const value = given(query.get(name))
    return value && isDay(value) ? value : undefined
  }
  const person = given(query.get('person'))
  const before = Number(query.get('before'))
  return {
    from: day('from'),
    until: day('until'),
    person: person && isId(person) ? person : undefined,
    event: given(query.get('event')),
    thing: given(query.get('thing')),
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  }
}

/** The form that erases the personal values of a record. */
export const Erase = z.object({
  reason: z.string().trim().min(1, '消す理由を入れてください。').max(400, '理由は400字までにしてください。'),
})
