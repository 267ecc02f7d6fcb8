import { sql } from 'kysely'
import type { Actor, Day, Db, TodoSource } from '#kernel'
import { scopeOf } from '../rule.ts'
import {
  type CommentNews,
  type ConsentAsked,
  commentNews,
  consentAsked,
  type TaskTold,
  type TurnTold,
  taskTold,
  turnTold,
} from './rule.ts'

/**
 * What workspaces have for the actor to do: tasks given to the person, those of the municipality for who looks after
 * the initiative, overdue tasks of colleagues for the coordinator, decisions and turns that wait for the
 * municipality; and what was written in initiatives the person follows.
 */
export const initiativeTodos: TodoSource = async (db, actor, today) => {
  if (!actor.person || !actor.municipality) return []
  const reach = reachOf(actor)
  return [
    ...(await tasks(db, reach, today)).map(task => taskTold(task, actor.person!.id, today)),
    ...(await consents(db, reach)).map(consentAsked),
    ...(await turns(db, reach)).map(turnTold),
    ...(await comments(db, today)).map(commentNews),
  ]
}

/** Over which initiatives the actor's offices reach: all, as a coordinator does, or those an officer is put over. */
interface Reach {
  all: boolean
  scopes: readonly string[]
}

const reachOf = ({ offices }: Actor): Reach => ({
  all: offices.some(({ kind }) => kind === 'coordinator'),
  scopes: offices.filter(({ kind }) => kind === 'officer').flatMap(({ scopes }) => scopes),
})

const here = sql`musubi.actor_municipality()`
const prefix = scopeOf('')
const within = ({ all, scopes }: Reach) => sql`(${all} or ${prefix} || i.id = any (${[...scopes]}::text[]))`

/** Open tasks: mine; the municipality's that nobody in particular does; a colleague's once they are overdue. */
async function tasks(db: Db, reach: Reach, today: Day): Promise<TaskTold[]> {
  const { rows } = await sql<TaskTold>`
    select t.id, t.title, t.due_on as due, t.initiative, i.title as "initiativeTitle", t.responsible, t.assignee,
      p.name as "assigneeName", t.changed_at as "changedAt"
    from task t join initiative i on i.id = t.initiative left join person p on p.id = t.assignee
    where t.done_at is null and (t.assignee = musubi.actor_person()
      or (${within(reach)} and t.assignee is null and (t.responsible = ${here} or t.responsible is null))
      or (${reach.all} and t.responsible = ${here} and t.due_on < ${today}))
    order by t.due_on nulls last, t.id limit 500`.execute(db)
  return rows
}

/** Decisions that the municipality has still to agree to. */
async function consents(db: Db, reach: Reach): Promise<ConsentAsked[]> {
  const { rows } = await sql<ConsentAsked>`
    select d.id, d.title, d.initiative, i.title as "initiativeTitle", d.proposed_at as "proposedAt"
    from decision d join initiative i on i.id = d.initiative
    where d.decided_at is null and d.withdrawn_at is null and ${here} = any (d.needed) and ${within(reach)}
      and not exists (select from decision_consent c where c.decision = d.id and c.municipality = ${here})
    order by d.proposed_at`.execute(db)
  return rows
}

/** Initiatives in which it is the municipality's turn. */
async function turns(db: Db, reach: Reach): Promise<TurnTold[]> {
  const { rows } = await sql<TurnTold>`
    select i.id, i.title, i.turn_note as note, i.turned_at as "turnedAt" from initiative i
    where i.turn = ${here} and ${within(reach)} order by i.turned_at`.execute(db)
  return rows
}

/** What others wrote in the last thirty days in initiatives the person follows, since then. */
async function comments(db: Db, today: Day): Promise<CommentNews[]> {
  const { rows } = await sql<CommentNews>`
    select * from (
      select 'entry' as kind, e.id, e.id as entry, e.initiative, i.title as "initiativeTitle", e.text,
        p.name as "writerName", e.shared_at as at
      from follower f join journal_entry e on e.initiative = f.initiative join initiative i on i.id = e.initiative
        join person p on p.id = e.written_by
      where f.person = musubi.actor_person() and e.written_by <> f.person and e.withdrawn_at is null
        and e.shared_at >= f.since
      union all
      select 'comment', c.id, c.entry, c.initiative, i.title, c.text, p.name, c.written_at
      from follower f join journal_comment c on c.initiative = f.initiative join initiative i on i.id = c.initiative
        join person p on p.id = c.written_by
      where f.person = musubi.actor_person() and c.written_by <> f.person and c.withdrawn_at is null
        and c.written_at >= f.since
    ) as news where at > ${today}::date - 30 order by at desc limit 200`.execute(db)
  return rows
}
