import { sql } from 'kysely'
import { type Hit, holdsWords, type SearchSource } from '#kernel'
import { excerptOf, wordsIn } from '#text'

interface Passage {
  agreement: string
  title: string
  name: string
  anchor: string
  text: string
}

/**
 * Paragraphs and rows of the annex that hold some words, in the newest version of every agreement that the actor may
 * see; those of the actor's own municipality first.
 */
export const searchAgreements: SearchSource = async (db, query, limit) => {
  const words = wordsIn(query)
  if (words.length === 0) return []
  const { rows } = await sql<Passage>`
    select p.agreement, a.title, p.name, p.anchor, p.text
    from agreement_passage p join agreement a on a.id = p.agreement
    where ${holdsWords(words, { table: 'agreement_passage', id: sql`p.id`, text: sql`p.name || '　' || p.text` })}
      and not exists (select from agreement_version newer
        where newer.agreement = p.agreement and newer.number > p.number)
    order by musubi.actor_municipality() = any (a.parties) desc, a.opened_at, p.agreement, p.place
    limit ${limit}`.execute(db)
  return rows.map(
    ({ agreement, title, name, anchor, text }): Hit => ({
      kind: '協約',
      title: `${name}　${title}`,
      excerpt: excerptOf(text, words),
      href: `/desk/agreements/${agreement}#${anchor}`,
      at: null,
    }),
  )
}
