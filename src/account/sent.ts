import { noProblems, type Problems, type Typed, typedText } from '#kernel'

/** What was typed into a form and what is wrong with it; nothing of both where it is shown for the first time. */
export interface Sent {
  typed: Typed
  problems: Problems
}

/** A form that nobody has sent. */
export const unsent: Sent = { typed: {}, problems: noProblems }

/**
 * What a field of a form needs: its name, what was typed or else stands there at first, and its error.
 *
 * @param first values of the form before anybody typed
 */
export const fieldsOf =
  ({ typed, problems }: Sent, first: Readonly<Record<string, string>> = {}) =>
  (name: string) => ({
    name,
    value: name in typed ? typedText(typed, name) : (first[name] ?? ''),
    ...(problems.has(name) && { error: problems.get(name) }),
  })

/** The boxes that are ticked: those that were sent, or else those ticked at first. */
export const ticked = ({ typed, problems }: Sent, name: string, first: readonly string[] = []): string[] =>
  problems.size > 0 || name in typed
    ? [typed[name] ?? []].flat().filter(each => typeof each === 'string')
    : [...first]
