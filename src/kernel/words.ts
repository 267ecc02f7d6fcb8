import { type RawBuilder, sql } from 'kysely'

/** Where words are looked for: a table with bigrams of its text, the row of it, and the text that they are made of. */
export interface Indexed {
  table: string
  id: RawBuilder<unknown>
  text: RawBuilder<unknown>
}

/**
 * A condition for SQL: a text holds every one of some words, whatever their width, case or punctuation. The index of
 * bigrams names the rows that may, before row-level security judges them; the text itself decides. Where the table
 * has no index, or words are of one character only, all texts are looked through.
 *
 * @param words true for none
 */
export function holdsWords(
  words: readonly string[],
  { table, id, text }: Partial<Indexed> & Pick<Indexed, 'text'>,
): RawBuilder<boolean> {
  const conditions = words.map(word => sql`position(musubi.folded(${word}) in musubi.folded(${text})) > 0`)
  if (conditions.length === 0) return sql<boolean>`true`
  const long = words.filter(word => [...word].length > 1)
  if (table && id && long.length > 0)
    conditions.unshift(sql`${id} in (select musubi.holding(${table}::regclass, ${long}::text[]))`)
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}
