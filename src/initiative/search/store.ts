import { type RawBuilder, sql } from 'kysely'
import { type Hit, holdsWords, type SearchSource } from '#kernel'
import { excerptOf, wordsIn } from '#text'
import { reachOf } from '../rule.ts'
import { reachedBy } from '../store.ts'

interface Found {
  kind: string
  title: string
  text: string
  href: string
  at: Date | null
}

const base = sql`'/desk/initiatives/' || i.id`

/**
 * What the workspaces hold on some words, newest first: initiatives, entries and comments of the journal, tasks, names
 * of files, decisions. The actor's city bounds it, and what stands inside is found by those whose offices reach it.
 */
export const searchInitiatives: SearchSource = async (db, query, limit, { actor }): Promise<Hit[]> => {
  const words = wordsIn(query)
  if (words.length === 0) return []
  const reached = reachedBy(reachOf(actor.offices))
  const holds = (table: string, id: RawBuilder<unknown>, text: RawBuilder<unknown>) =>
    holdsWords(words, { table, id, text })
  const { rows } = await sql<Found>`
    select * from (
      select '取組' as kind, i.title, i.content as text, ${base} as href, null::timestamptz as at, 0 as rank
      from initiative i where ${holds('initiative', sql`i.id`, sql`i.title || '　' || i.content`)}
      union all
      select '日誌', i.title, e.text, ${base} || '/journal/' || e.id, e.written_at, 1
      from journal_entry e join initiative i on i.id = e.initiative
      where e.withdrawn_at is null and ${reached} and ${holds('journal_entry', sql`e.id`, sql`e.text`)}
      union all
      select 'コメント', i.title, c.text, ${base} || '/journal/' || c.entry || '#comment-' || c.id, c.written_at, 1
      from journal_comment c join initiative i on i.id = c.initiative
      where c.withdrawn_at is null and ${reached} and ${holds('journal_comment', sql`c.id`, sql`c.text`)}
      union all
      select '課題', t.title, t.detail, ${base} || '/tasks/' || t.id, t.changed_at, 1
      from task t join initiative i on i.id = t.initiative
      where ${reached} and ${holds('task', sql`t.id`, sql`t.title || '　' || t.detail`)}
      union all
      select 'ファイル', f.name, i.title, ${base} || '/files#file-' || f.id, f.added_at, 1
      from initiative_file f join initiative i on i.id = f.initiative
      where f.withdrawn_at is null and ${reached} and f.bytes is not null and ${holds('initiative_file', sql`f.id`, sql`f.name`)}
      union all
      select '決定', d.title, d.text, ${base} || '/decisions#decision-' || d.id, d.proposed_at, 1
      from decision d join initiative i on i.id = d.initiative
      where d.withdrawn_at is null and ${reached} and ${holds('decision', sql`d.id`, sql`d.title || '　' || d.text`)}
    ) as hit order by rank, at desc nulls first, href limit ${limit}`.execute(db)
  return rows.map(({ kind, title, text, href, at }) => ({
    kind,
    title,
    excerpt: excerptOf(text, words),
    href,
    at,
  }))
}
