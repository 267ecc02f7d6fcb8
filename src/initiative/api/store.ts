import { sql } from 'kysely'
import type { Day, Db } from '#kernel'
import type { State } from '../schema.ts'
import type { Task } from '../task/schema.ts'
import { taskColumns, taskSource } from '../task/store.ts'

/** An initiative as other systems get to know it. */
export interface ListedInitiative {
  id: string
  regionSlug: string
  agreement: string
  ref: string
  title: string
  content: string
  pillar: number
  pillarTitle: string
  place: number
  parties: readonly string[]
  state: State
  turn: string | null
  turnedAt: Date | null
  openedAt: Date
}

/** The values by which initiatives are ordered: when the workspace was opened, place in the agreement, identifier. */
export type InitiativePlace = readonly [openedAt: string, place: number, id: string]

/** The initiatives that the actor's city takes part in, in the order of their agreements, from the one after `after`. */
export async function initiativesAfter(
  db: Db,
  after: InitiativePlace | undefined,
  limit: number,
): Promise<ListedInitiative[]> {
  const [openedAt, place, id] = after ?? ['-infinity', 0, '00000000-0000-0000-0000-000000000000']
  const { rows } = await sql<ListedInitiative>`
    select i.id, r.slug as "regionSlug", c.agreement, c.ref, i.title, i.content, i.pillar,
      i.pillar_title as "pillarTitle", i.place, i.parties, i.state, i.turn, i.turned_at as "turnedAt",
      i.opened_at as "openedAt"
    from initiative i join region r on r.id = i.region_id
      join lateral (select agreement, ref from initiative_clause c where c.initiative = i.id
        order by number desc limit 1) c on true
    where (i.opened_at, i.place, i.id) > (${openedAt}::timestamptz, ${place}::int, ${id}::uuid)
    order by i.opened_at, i.place, i.id limit ${limit}`.execute(db)
  return rows
}

/** What tasks are narrowed by; what is left out asks for nothing. */
export interface TaskSearch {
  initiative?: string | undefined
  state?: 'open' | 'done' | undefined
  /** Code of the party that does it, or `together`. */
  responsible?: string | undefined
  /** Only those due on this day or before. */
  dueBy?: Day | undefined
}

/** The tasks that the actor's city may see, oldest first, from the one after `after`. */
export async function tasksAfter(
  db: Db,
  { initiative, state, responsible, dueBy }: TaskSearch,
  after: readonly [createdAt: string, id: string] | undefined,
  limit: number,
): Promise<Task[]> {
  const [createdAt, id] = after ?? ['-infinity', '00000000-0000-0000-0000-000000000000']
  const { rows } = await sql<Task>`select ${taskColumns} from ${taskSource}
    where (t.created_at, t.id) > (${createdAt}::timestamptz, ${id}::uuid)
      and (${initiative ?? null}::uuid is null or t.initiative = ${initiative ?? null})
      and (${state ?? null}::text is null or (t.done_at is not null) = (${state ?? null} = 'done'))
      and (${responsible ?? null}::text is null or coalesce(t.responsible, 'together') = ${responsible ?? null})
      and (${dueBy ?? null}::date is null or t.due_on <= ${dueBy ?? null})
    order by t.created_at, t.id limit ${limit}`.execute(db)
  return rows
}
