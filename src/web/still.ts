import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** What {@link still} draws: JSX that waits for nothing. */
type Drawing = { toString(): string | Promise<string> }

/**
 * Draws a part that never changes once, and gives it ready after that; a page of a hundred signs is made of six.
 *
 * @param draw gives the part for a word; it must depend on nothing else
 */
export function still<K extends string>(draw: (word: K) => Drawing): (word: K) => HtmlEscapedString {
  const drawn = new Map<K, HtmlEscapedString>()
  return word => {
    const known = drawn.get(word)
    if (known) return known
    const part = raw(String(draw(word)))
    drawn.set(word, part)
    return part
  }
}
