import type { Call, Html } from './http.ts'

/** A status that a refusal of the domain may have. */
export type FaultStatus = 403 | 404 | 409 | 410 | 413 | 422

/**
 * The domain says no. Carries a stable code for the log, the HTTP status, and the sentence a person reads.
 * Each room keeps its closed list with {@link faults}; sentences stand nowhere else.
 */
export class Fault extends Error {
  override name = 'Fault'
  /** A page that tells more than the sentence; drawn in a new transaction of the person who was refused. */
  page?: (call: Call) => Promise<Html>
  constructor(
    readonly code: string,
    readonly status: FaultStatus,
    readonly sentence: string,
  ) {
    super(code)
  }
}

/** The refusals of one room: word → status and Japanese sentence. */
export type FaultList = Readonly<Record<string, readonly [FaultStatus, string]>>

const lists = new Map<string, FaultList>()

/**
 * Declares the refusals of a room and gives the function that makes them.
 *
 * @param room name of the room, first part of every code
 * @param list word → status and sentence; `{名前}` in a sentence is filled from `words`
 */
export function faults<L extends FaultList>(room: string, list: L) {
  lists.set(room, list)
  return (word: keyof L & string, words: Readonly<Record<string, string>> = {}): Fault => {
    const [status, sentence] = list[word]!
    const filled = sentence.replace(/\{([^}]+)\}/g, (_, name: string) => words[name] ?? '')
    return new Fault(`${room}.${word}`, status, filled)
  }
}

/** Every refusal declared so far, by code; for the test of the sentences and the API's document. */
export function allFaults(): Map<string, readonly [FaultStatus, string]> {
  const all = new Map<string, readonly [FaultStatus, string]>()
  for (const [room, list] of lists)
    for (const [word, entry] of Object.entries(list)) all.set(`${room}.${word}`, entry)
  return all
}

/** Name of the database constraint that an error broke, or undefined. */
export function brokenConstraint(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('constraint' in error)) return undefined
  return typeof error.constraint === 'string' ? error.constraint : undefined
}

/**
 * Turns a broken constraint into a refusal: `.catch(conflictOn({ region_slug_unique: refuse('slug_taken') }))`.
 *
 * @throws the Fault of the constraint, or the error itself
 */
export function conflictOn(map: Readonly<Record<string, Fault>>) {
  return (error: unknown): never => {
    throw map[brokenConstraint(error) ?? ''] ?? error
  }
}

/** What is wrong with the input: field → sentence. Fields keep their order. */
export type Problems = ReadonlyMap<string, string>

/** The input has not the shape that was asked for; the page is shown again with the typed values. */
export class Invalid extends Error {
  override name = 'Invalid'
  constructor(readonly problems: Problems) {
    super([...problems.values()].join(' '))
  }
}

/** One problem, ready to throw. */
export const invalid = (field: string, sentence: string): Invalid => new Invalid(new Map([[field, sentence]]))

/** What a schema found wrong: field → its first sentence, in the order of the form. */
export function problemsOf(issues: readonly { path: PropertyKey[]; message: string }[]): Problems {
  const problems = new Map<string, string>()
  for (const { path, message } of issues) {
    const field = String(path[0] ?? '')
    if (!problems.has(field)) problems.set(field, message)
  }
  return problems
}

/** Problems as a list, for the summary over a form. */
export const listed = (problems: Problems): { field: string; text: string }[] =>
  [...problems].map(([field, text]) => ({ field, text }))

/** No problems: a form that is shown for the first time. */
export const noProblems: Problems = new Map()
