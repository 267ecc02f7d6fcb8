import type { PropsWithChildren } from 'hono/jsx'

/** Words of the agreement, in Mincho as everywhere. */
export const Clause = ({ children }: PropsWithChildren) => <span class="clause">{children}</span>

/** A text with the first place of some of its words underlined; the bare text where they do not stand in it. */
export const Underlined = ({ text, words }: { text: string; words: string }) => {
  const at = words === '' ? -1 : text.indexOf(words)
  return at < 0 ? (
    text
  ) : (
    <>
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </>
  )
}
