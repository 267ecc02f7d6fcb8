import { z } from 'zod'
import { invalid } from './fault.ts'
import type { Call } from './http.ts'
import type { Day } from './time.ts'

/** What an endpoint gets: the call of its token, with the values of path, query and body checked. */
export interface EndpointCall<P, Q, B> extends Omit<Call, 'params' | 'query'> {
  params: P
  query: Q
  body: B
  /** The address that was asked for. */
  url: URL
}

/** What may stand for a shape of JSON before it is written: instants as `Date` as well. */
export type Told<T> = T extends string
  ? T | Date
  : T extends readonly (infer E)[]
    ? readonly Told<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Told<T[K]> }
      : T

/** An address of the API, declared in one place with the right a token must carry. */
export interface Endpoint {
  method: 'GET' | 'POST'
  /** With names in braces: `/api/v1/tasks/{id}`. */
  path: `/api/v1/${string}`
  /** The right that the token was given and its office gives; also the name of the audit event. */
  scope: string
  /** One line for the document of the API, in Japanese. */
  summary: string
  params: z.ZodObject
  query: z.ZodObject
  body: z.ZodType | undefined
  answer: z.ZodType
  run(call: EndpointCall<never, never, never>): Promise<unknown>
}

const nothing = z.object({})

/**
 * Declares an endpoint. A GET answers 200, a POST 201; what the answer's shape does not name is left out of it.
 *
 * @source ADR 0015
 */
export function endpoint<
  A extends z.ZodType,
  P extends z.ZodObject = typeof nothing,
  Q extends z.ZodObject = typeof nothing,
  B extends z.ZodType = z.ZodUndefined,
>(declared: {
  method: 'GET' | 'POST'
  path: `/api/v1/${string}`
  scope: string
  summary: string
  params?: P
  query?: Q
  body?: B
  answer: A
  run(call: EndpointCall<z.output<P>, z.output<Q>, z.output<B>>): Promise<Told<z.output<A>>>
}): Endpoint {
  const { params = nothing, query = nothing, body, run, ...rest } = declared
  return { ...rest, params, query, body, run: run as Endpoint['run'] }
}

/** A calendar day in an address or a body: `2026-11-22`. */
export const dayValue = z.iso.date('日は「2026-11-22」の形で書いてください。') as unknown as z.ZodType<
  Day,
  string
>

/** An instant in an answer, in UTC: `2026-11-22T03:00:00.000Z`. */
export const instantValue = z.iso.datetime()

/** An identifier in an address or a body. */
export const idValue = z.uuid('識別子は、一覧で得たものをそのまま書いてください。')

/** What every list is asked with. */
export const listQuery = z.object({
  limit: z.coerce
    .number('limit は1から200までの数で書いてください。')
    .int()
    .min(1, 'limit は1から200までの数で書いてください。')
    .max(200, 'limit は1から200までの数で書いてください。')
    .default(50)
    .describe('一度に受け取る件数（1から200まで）'),
  cursor: z.string().optional().describe('前の答えの next にあった続きの印'),
})

/** The shape of a list: some of it, and the address of what follows. */
export const listOf = <I extends z.ZodType>(item: I) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('続きのアドレス。なければ null'),
  })

/**
 * Where a list goes on: the values by which it is ordered, of the last entry that was told.
 *
 * @param key shape of these values
 * @returns undefined at the beginning of the list
 * @throws Invalid for a cursor that no list of this order gave
 */
export function placeAfter<K extends z.ZodType>(key: K, cursor: string | undefined): z.output<K> | undefined {
  if (cursor === undefined) return undefined
  try {
    return key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw invalid('cursor', 'cursor は、前の答えの next にあったものをそのまま書いてください。')
  }
}

/**
 * A part of a list. What is entered or removed meanwhile moves no other entry from one part to the next.
 *
 * @param rows one more than the limit, where there are more
 * @param keyOf the values by which the list is ordered; together they belong to one entry only
 */
export function partOf<R>(
  { url, query }: { url: URL; query: { limit: number } },
  rows: readonly R[],
  keyOf: (row: R) => readonly (string | number | null)[],
): { items: readonly R[]; next: string | null } {
  const items = rows.slice(0, query.limit)
  const last = items.at(-1)
  if (rows.length <= query.limit || last === undefined) return { items, next: null }
  const next = new URL(url)
  next.searchParams.set('cursor', Buffer.from(JSON.stringify(keyOf(last))).toString('base64url'))
  return { items, next: `${next.pathname}${next.search}` }
}
