import { sql } from 'kysely'
import { type Day, type Db, holdsWords } from '#kernel'
import { wordsIn } from '#text'
import type { BoardRow, BoardSearch } from './schema.ts'

const orders = {
  place: sql`"regionName", opened_at, place, id`,
  moved: sql`"movedAt" desc nulls last, place, id`,
  due: sql`"nextDue" nulls last, place, id`,
} as const

/** Asks for nothing: the whole board in the order of the agreements. */
export const wholeBoard: BoardSearch = {
  words: '',
  pillar: '',
  state: '',
  turn: '',
  only: '',
  sort: 'place',
}

/**
 * The initiatives that the actor's city takes part in, with how each stands; one query however many they are.
 *
 * @param today the day by which a task is overdue
 */
export async function board(
  db: Db,
  search: BoardSearch,
  today: Day,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ rows: BoardRow[]; total: number }> {
  const { rows } = await sql<BoardRow & { total: number }>`
    with open_task as (
      select initiative, count(*)::int as open, count(*) filter (where due_on < ${today})::int as overdue,
        min(due_on) as next_due
      from task where done_at is null group by initiative),
    moved as (
      select initiative, max(at) as at from (
        select initiative, max(coalesce(changed_at, shared_at)) as at from journal_entry group by initiative
        union all select initiative, max(written_at) from journal_comment group by initiative
        union all select initiative, max(changed_at) from task group by initiative
        union all select initiative, max(added_at) from initiative_file group by initiative
        union all select initiative, max(coalesce(decided_at, proposed_at)) from decision group by initiative
      ) as movement group by initiative),
    line as (
      select i.id, i.region_id as "regionId", r.name as "regionName", c.agreement, c.ref, i.title, i.content,
        i.pillar_title as "pillarTitle", i.parties, i.state, i.turn, i.turned_at as "turnedAt",
        greatest(m.at, i.turned_at) as "movedAt", coalesce(t.open, 0) as "openTasks",
        coalesce(t.overdue, 0) as "overdueTasks", t.next_due as "nextDue", i.opened_at, i.place, i.grams,
        exists (select from follower f where f.initiative = i.id and f.person = musubi.actor_person()) as followed
      from initiative i join region r on r.id = i.region_id
        left join open_task t on t.initiative = i.id left join moved m on m.initiative = i.id
        join lateral (select agreement, ref from initiative_clause c where c.initiative = i.id
          order by number desc limit 1) c on true)
    select *, count(*) over ()::int as total from line
    where ${holdsWords(wordsIn(search.words), { text: sql`title || '　' || content` })}
      and (${search.pillar} = '' or "pillarTitle" = ${search.pillar})
      and (${search.state} = '' or state = ${search.state})
      and (${search.turn} = '' or coalesce(turn, 'none') = ${search.turn})
      and (${search.only} <> 'late' or "overdueTasks" > 0)
      and (${search.only} <> 'followed' or followed)
    order by ${orders[search.sort]} limit ${limit} offset ${offset}`.execute(db)
  return { rows: rows.map(({ total, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** The fields of policy on the board, in the order of the agreements. */
export async function pillarsOnBoard(db: Db): Promise<string[]> {
  const { rows } = await sql<{ title: string }>`select pillar_title as title from initiative
    where pillar_title <> '' group by pillar_title order by min(opened_at), min(place)`.execute(db)
  return rows.map(({ title }) => title)
}

/** Codes of the parties of what is on the board, in the order of the agreements. */
export async function turnsOnBoard(db: Db): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select party.code from initiative i, unnest(i.parties) with ordinality as party (code, place)
    group by party.code order by min(party.place), party.code`.execute(db)
  return rows.map(({ code }) => code)
}
