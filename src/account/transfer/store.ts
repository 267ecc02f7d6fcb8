import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Day, type Db, isId, newId } from '#kernel'
import { fromCsv } from '#paper'
import { refuse } from '../fault.ts'
import type { ScopeChoice } from '../office/schema.ts'
import { everyDayHasAdministrator, giveOffice } from '../office/store.ts'
import { enrol, leave, move, peopleOf, rename } from '../people/store.ts'
import { sectionsOf } from '../section/store.ts'
import { dayBefore, type Ground, markOf, planOf } from './rule.ts'
import type { Change, Plan, PlannedOffice, Transfer } from './schema.ts'

/** How things stand in a municipality on a day, for a list to be read against. */
export async function groundOn(
  db: Db,
  municipality: string,
  day: Day,
  scopes: readonly ScopeChoice[],
): Promise<Ground> {
  const people = await peopleOf(db, municipality, day)
  const sections = await sectionsOf(db, municipality, day)
  return {
    people: people.filter(({ leftOn }) => leftOn === null || leftOn >= day),
    sections: sections.filter(({ since }) => since <= day).map(({ name }) => name),
    scopes,
  }
}

/** Keeps a list as it was handed in; returns its identifier. */
export async function receiveList(
  db: Db,
  list: { effectiveOn: Day; fileName: string; bytes: Uint8Array },
  by: { municipality: string; person: string; at: Date },
): Promise<string> {
  const id = newId()
  const sha256 = createHash('sha256').update(list.bytes).digest('hex')
  await sql`insert into transfer (id, municipality, effective_on, file_name, original, sha256, made_by, made_at)
    values (${id}, ${by.municipality}, ${list.effectiveOn}, ${list.fileName}, ${Buffer.from(list.bytes)}, ${sha256},
      ${by.person}, ${by.at})`.execute(db)
  return id
}

const columns = sql`t.id, t.effective_on as "effectiveOn", t.file_name as "fileName", p.name as "madeBy",
  t.made_at as "madeAt", t.applied_at as "appliedAt", t.dropped_at as "droppedAt"`

/** Lists that were handed in, newest first. */
export async function transfersOf(db: Db, municipality: string): Promise<Transfer[]> {
  const { rows } = await sql<Transfer>`select ${columns} from transfer t join person p on p.id = t.made_by
    where t.municipality = ${municipality} order by t.made_at desc limit 30`.execute(db)
  return rows
}

/** A list with its cells. */
export interface TransferInHand extends Transfer {
  cells: readonly (readonly string[])[]
}

/**
 * One list of a municipality.
 *
 * @throws Fault `account.transfer_absent`
 */
export async function transferOf(db: Db, municipality: string, id: string): Promise<TransferInHand> {
  if (!isId(id)) throw refuse('transfer_absent')
  const { rows } = await sql<Transfer & { original: Uint8Array }>`select ${columns}, t.original
    from transfer t join person p on p.id = t.made_by
    where t.id = ${id} and t.municipality = ${municipality}`.execute(db)
  const [found] = rows
  if (!found) throw refuse('transfer_absent')
  const { original, ...transfer } = found
  return { ...transfer, cells: fromCsv(original) ?? [] }
}

/** Whose list is taken, by whom and when, against which things to look after. */
export interface Taking {
  municipality: string
  person: string
  at: Date
  scopes: readonly ScopeChoice[]
}

/**
 * Takes a list whole: what it changes begins on its day, and what it ends ends the day before.
 *
 * @param mark of the plan that was looked at
 * @throws Fault `account.transfer_over` where it was taken or dropped already; `account.transfer_bad` where a cell is
 *   bad; `account.transfer_overtaken` where the plan is another by now; `account.last_administrator`
 */
export async function applyTransfer(db: Db, id: string, mark: string, taking: Taking): Promise<Plan> {
  const { municipality, person, at, scopes } = taking
  const { numAffectedRows } = await sql`update transfer set applied_by = ${person}, applied_at = ${at}
    where id = ${id} and municipality = ${municipality} and applied_at is null and dropped_at is null`.execute(
    db,
  )
  if (numAffectedRows === 0n) throw refuse('transfer_over')
  const { cells, effectiveOn } = await transferOf(db, municipality, id)
  const plan = planOf(cells, await groundOn(db, municipality, effectiveOn, scopes))
  if (plan.bad.length > 0) throw refuse('transfer_bad')
  if (markOf(plan) !== mark) throw refuse('transfer_overtaken')
  const sections = await sectionsOf(db, municipality, effectiveOn)
  const sectionId = new Map(
    sections.filter(({ since }) => since <= effectiveOn).map(({ id, name }) => [name, id]),
  )
  const work = { db, transfer: id, municipality, effectiveOn, at, sectionId }
  for (const change of inOrder(plan.changes)) await take(work, change)
  await everyDayHasAdministrator(db)
  return plan
}

/** What ends comes before what begins, so that one office may follow another; who leaves comes last. */
const inOrder = (changes: readonly Change[]): Change[] => {
  const order = ['rename', 'end', 'move', 'join', 'give', 'leave']
  return changes.toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what))
}

interface Work {
  db: Db
  transfer: string
  municipality: string
  effectiveOn: Day
  at: Date
  sectionId: ReadonlyMap<string, string>
}

async function take(work: Work, change: Change): Promise<void> {
  const { db, municipality, effectiveOn, sectionId, at } = work
  const begun = (office: PlannedOffice) => ({
    ...office,
    section: sectionId.get(office.section)!,
    since: effectiveOn,
    until: null,
  })
  switch (change.what) {
    case 'rename':
      return rename(db, municipality, change.person, change.to)
    case 'end':
      return endOffice(work, change.id)
    case 'move':
      return move(db, municipality, change.person, { section: sectionId.get(change.to)!, since: effectiveOn })
    case 'join': {
      const id = newId()
      const section = sectionId.get(change.section)!
      const offices = change.offices.map(begun)
      const person = { id, municipality, name: change.name, section, since: effectiveOn, offices }
      await enrol(db, { ...person, mail: null, at })
      await sql`insert into transfer_newcomer (transfer, municipality, person)
        values (${work.transfer}, ${municipality}, ${id})`.execute(db)
      return
    }
    case 'give':
      await giveOffice(db, municipality, change.person, begun(change.office))
      return
    case 'leave':
      return leave(db, municipality, change.person, dayBefore(effectiveOn), at)
  }
}

/** An office that would have begun on that very day is given up; any other ends the day before. */
async function endOffice({ db, municipality, effectiveOn }: Work, id: string): Promise<void> {
  await sql`delete from office where id = ${id} and municipality = ${municipality}
    and since = ${effectiveOn}`.execute(db)
  await sql`update office set until = ${dayBefore(effectiveOn)}
    where id = ${id} and municipality = ${municipality}`.execute(db)
}

/** Lets a list go that was not taken. */
export async function dropTransfer(db: Db, municipality: string, id: string, at: Date): Promise<void> {
  const { numAffectedRows } = await sql`update transfer set dropped_at = ${at}
    where id = ${id} and municipality = ${municipality} and applied_at is null and dropped_at is null`.execute(
    db,
  )
  if (numAffectedRows === 0n) throw refuse('transfer_over')
}

/** Those whom a transfer brought in and who have no sign-in yet, by name. */
export async function newcomersOf(
  db: Db,
  transfer: string,
): Promise<{ id: string; name: string; section: string }[]> {
  const { rows } = await sql<{ id: string; name: string; section: string }>`
    select p.id, p.name, s.name as section
    from transfer_newcomer n join person p on p.id = n.person
      join person_contact c on c.person = p.id and c.username is null
      join placement a on a.person = p.id and a.since = (select min(since) from placement where person = p.id)
      join section s on s.id = a.section
    where n.transfer = ${transfer} and p.left_on is null order by s.name, p.name`.execute(db)
  return rows
}
