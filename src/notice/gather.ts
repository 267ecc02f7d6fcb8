import { sql } from 'kysely'
import type { Actor, Day, Db, Todo, TodoSource } from '#kernel'
import { type Gathered, sorted } from './rule.ts'
import { marks } from './store.ts'

/** Everything that the rooms tell the actor, sorted by what the actor has noted. */
export async function gather(
  db: Db,
  actor: Actor,
  today: Day,
  sources: readonly TodoSource[],
): Promise<Gathered> {
  const told: Todo[] = []
  for (const source of sources) told.push(...(await source(db, actor, today)))
  return sorted(told, await marks(db), today)
}

/** How much there is to do and to know, for the head of every page. */
export interface Count {
  todos: number
  news: number
}

/** The heads of the record when something was counted: they move with every write. */
interface Heads {
  own: number
  all: number
}

const kept = new Map<string, Heads & { count: Count; until: number }>()
const keeping = 30_000
const most = 5_000

/**
 * How much there is to do and to know. Counted anew as soon as the actor's city has done anything; for what other
 * cities did it may be half a minute behind, so that a busy installation does not count on every page.
 */
export async function countOf(
  db: Db,
  actor: Actor,
  { today, now }: { today: Day; now: Date },
  sources: readonly TodoSource[],
): Promise<Count> {
  const who = `${actor.person!.id} ${today}`
  const { rows } = await sql<Heads>`select coalesce(sum(seq), 0)::int8 as "all",
    coalesce(sum(seq) filter (where municipality = musubi.actor_municipality()), 0)::int8 as own
    from audit_head`.execute(db)
  const heads = rows[0]!
  const known = kept.get(who)
  if (known && known.own === heads.own && (known.all === heads.all || known.until > now.getTime()))
    return known.count
  const { todos, news } = await gather(db, actor, today, sources)
  const count = { todos: todos.length, news: news.length }
  if (kept.size >= most) kept.clear()
  kept.set(who, { ...heads, count, until: now.getTime() + keeping })
  return count
}
