import { sql } from 'kysely'
import { addDays, conflictOn, type Day, type Db, dayOf, isId } from '#kernel'
import { withdrawCode } from '../code/store.ts'
import { refuse } from '../fault.ts'
import { endSessions } from '../invite/store.ts'
import { everyDayHasAdministrator, giveOffice, officesOf } from '../office/store.ts'
import type { Colleague, NewPerson, Placement } from './schema.ts'

/**
 * Enters a person of staff with section and offices. An identifier that is entered already stays as it is.
 *
 * @returns whether the person is new
 * @throws Fault as `giveOffice`
 */
export async function enrol(db: Db, person: NewPerson): Promise<boolean> {
  const { id, municipality, name, section, since, offices, mail, at } = person
  const { numAffectedRows } = await sql`insert into account (id, kind) values (${id}, 'staff')
    on conflict do nothing`.execute(db)
  if (numAffectedRows === 0n) return false
  await sql`insert into person (id, municipality, name, created_at)
    values (${id}, ${municipality}, ${name}, ${at})`.execute(db)
  await sql`insert into person_contact (person, municipality, mail)
    values (${id}, ${municipality}, ${mail})`.execute(db)
  await sql`insert into placement (municipality, person, section, since)
    values (${municipality}, ${id}, ${section}, ${since})`.execute(db)
  for (const office of offices) await giveOffice(db, municipality, id, office)
  return true
}

/** Persons of a municipality with section and offices as of a day, by section and name; only one where `id` is given. */
export async function peopleOf(db: Db, municipality: string, day: Day, id?: string): Promise<Colleague[]> {
  const { rows } = await sql<Omit<Colleague, 'offices'>>`
    select p.id, p.number, p.name, coalesce(s.name, '') as section, p.left_on as "leftOn", c.username, c.mail
    from person p left join person_contact c on c.person = p.id
      left join placement a on a.person = p.id and a.since <= ${day} and (a.until is null or a.until >= ${day})
      left join section s on s.id = a.section
    where p.municipality = ${municipality} and p.kind = 'staff' and (${id ?? null}::uuid is null or p.id = ${id ?? null})
    order by s.name nulls last, p.name, p.number`.execute(db)
  const offices = await officesOf(db, municipality, { day, ...(id && { person: id }) })
  return rows.map(row => ({ ...row, offices: offices.filter(office => office.person === row.id) }))
}

/**
 * One person of a municipality, as of a day.
 *
 * @throws Fault `account.person_absent`
 */
export async function personOf(db: Db, municipality: string, id: string, day: Day): Promise<Colleague> {
  const [found] = isId(id) ? await peopleOf(db, municipality, day, id) : []
  if (!found) throw refuse('person_absent')
  return found
}

/** Every stay of a person in a section, newest first. */
export async function placementsOf(db: Db, person: string): Promise<Placement[]> {
  const { rows } = await sql<Placement>`
    select p.id, p.section, s.name as "sectionName", p.since, p.until
    from placement p join section s on s.id = p.section where p.person = ${person}
    order by p.since desc`.execute(db)
  return rows
}

/** Puts the name of a person right. */
export async function rename(db: Db, municipality: string, id: string, name: string): Promise<void> {
  await sql`update person set name = ${name} where id = ${id} and municipality = ${municipality}`.execute(db)
}

/**
 * Moves a person to another section from a day on; what was set from that day on is given up.
 *
 * @throws Fault `account.section_absent`
 */
export async function move(
  db: Db,
  municipality: string,
  person: string,
  { section, since }: { section: string; since: Day },
): Promise<void> {
  await sql`delete from placement where person = ${person} and municipality = ${municipality}
    and since >= ${since}`.execute(db)
  await sql`update placement set until = ${addDays(since, -1)}
    where person = ${person} and municipality = ${municipality} and (until is null or until >= ${since})`.execute(
    db,
  )
  await sql`insert into placement (municipality, person, section, since)
    values (${municipality}, ${person}, ${section}, ${since})`
    .execute(db)
    .catch(conflictOn({ placement_section: refuse('section_absent') }))
}

/**
 * Lets a person go: stay and offices (with those of deputies) end with the last day, what was to begin later is
 * given up, and sign-in is refused from the day after. The name stays in the record.
 *
 * @param at sessions end at once where the last day is over then
 * @throws Fault `account.last_administrator`; `account.leaves_before_coming` where the person was not there yet
 */
export async function leave(
  db: Db,
  municipality: string,
  person: string,
  leftOn: Day,
  at: Date,
): Promise<void> {
  const there = await sql<{ there: boolean }>`select exists (select from placement
    where person = ${person} and since <= ${leftOn}) as there`.execute(db)
  if (!there.rows[0]!.there) throw refuse('leaves_before_coming')
  const bound = { placement: sql`person = ${person}`, office: sql`${person}::uuid in (person, deputy_for)` }
  for (const [table, theirs] of Object.entries(bound)) {
    const ours = sql`${theirs} and municipality = ${municipality}`
    await sql`delete from ${sql.table(table)} where ${ours} and since > ${leftOn}`.execute(db)
    await sql`update ${sql.table(table)} set until = ${leftOn}
      where ${ours} and (until is null or until > ${leftOn})`.execute(db)
  }
  await sql`update person set left_on = ${leftOn} where id = ${person} and municipality = ${municipality}`.execute(
    db,
  )
  await everyDayHasAdministrator(db)
  await withdrawCode(db, municipality, person, 'invitation', at)
  await withdrawCode(db, municipality, person, 'recovery', at)
  if (leftOn < dayOf(at)) await endSessions(db, person)
}
