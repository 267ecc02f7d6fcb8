import { type RawBuilder, sql } from 'kysely'

/**
 * A condition for SQL: a text holds every one of some words, whatever their width, case or punctuation. The index of
 * bigrams narrows down, the text itself decides; a word of one character has no bigram and is looked for in the text.
 *
 * @param words true for none
 * @param grams the indexed bigrams of the text, as `musubi.grams` makes them
 * @param text what they were made of
 */
export function holdsWords(
  words: readonly string[],
  grams: RawBuilder<unknown>,
  text: RawBuilder<unknown>,
): RawBuilder<boolean> {
  const conditions = words.map(
    word => sql`(length(musubi.folded(${word})) < 2 or ${grams} @> musubi.grams(${word}))
      and position(musubi.folded(${word}) in musubi.folded(${text})) > 0`,
  )
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`
}
