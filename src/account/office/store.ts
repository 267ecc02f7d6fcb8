import { sql } from 'kysely'
import { conflictOn, type Day, type Db, isId, newId } from '#kernel'
import { refuse } from '../fault.ts'
import type { Absence, Approver, NewOffice, Office } from './schema.ts'

/**
 * Offices of a municipality: those held on a day, or all that ever were where none is given; of one person or all.
 * By kind, then newest first.
 */
export async function officesOf(
  db: Db,
  municipality: string,
  { day, person }: { day?: Day; person?: string } = {},
): Promise<Office[]> {
  const { rows } = await sql<Office>`
    select o.id, o.person, o.kind, o.section, s.name as "sectionName", o.scopes, o.deputy_for as "deputyFor",
      o.since, o.until
    from office o join section s on s.id = o.section
    where o.municipality = ${municipality}
      and (${person ?? null}::uuid is null or o.person = ${person ?? null})
      and (${day ?? null}::date is null or
        (o.since <= ${day ?? null} and (o.until is null or o.until >= ${day ?? null})))
    order by o.kind, o.since desc, s.name`.execute(db)
  return rows
}

const refusals = {
  office_held_once: refuse('office_held'),
  office_ends_after_start: refuse('office_ends_before_start'),
  office_deputy_of_another: refuse('deputy_for_self'),
  office_principal: refuse('person_absent'),
  office_section: refuse('section_absent'),
  office_holder: refuse('person_absent'),
  office_administrator_remains: refuse('last_administrator'),
}

/**
 * Sees to it, before the transaction ends, that there is an administrator on every day.
 *
 * @throws Fault `account.last_administrator`
 */
export async function everyDayHasAdministrator(db: Db): Promise<void> {
  await sql`set constraints office_administrator_remains immediate`.execute(db).catch(conflictOn(refusals))
  await sql`set constraints office_administrator_remains deferred`.execute(db)
}

/**
 * Gives an office to a person of a municipality.
 *
 * @returns its identifier
 * @throws Fault `account.office_held` if the person holds the same in those days;
 *   `account.office_ends_before_start`, `account.deputy_for_self`, `account.section_absent`,
 *   `account.person_absent`,
 *   `account.last_administrator` where the only administrator would end one day
 */
export async function giveOffice(
  db: Db,
  municipality: string,
  person: string,
  { kind, section, scopes, deputyFor, since, until }: NewOffice,
): Promise<string> {
  const id = newId()
  await sql`insert into office (id, municipality, person, kind, section, scopes, deputy_for, since, until)
    values (${id}, ${municipality}, ${person}, ${kind}, ${section}, ${[...scopes]}::text[], ${deputyFor},
      ${since}, ${until})`
    .execute(db)
    .catch(conflictOn(refusals))
  if (kind === 'administrator') await everyDayHasAdministrator(db)
  return id
}

/**
 * One office of a municipality.
 *
 * @throws Fault `account.office_absent`
 */
export async function officeOf(db: Db, municipality: string, id: string): Promise<Office> {
  const found = isId(id) && (await officesOf(db, municipality)).find(office => office.id === id)
  if (!found) throw refuse('office_absent')
  return found
}

/**
 * Changes what an office is over, or its last day.
 *
 * @throws Fault `account.last_administrator`, `account.office_ends_before_start`, `account.office_held`
 */
export async function changeOffice(
  db: Db,
  municipality: string,
  id: string,
  { scopes, until }: Pick<NewOffice, 'scopes' | 'until'>,
): Promise<void> {
  await sql`update office set scopes = ${[...scopes]}::text[], until = ${until}
    where id = ${id} and municipality = ${municipality}`
    .execute(db)
    .catch(conflictOn(refusals))
  await everyDayHasAdministrator(db)
}

/**
 * Takes back an office that has not begun.
 *
 * @param today one that begins today has begun
 * @throws Fault `account.office_absent`
 */
export async function withdrawOffice(db: Db, municipality: string, id: string, today: Day): Promise<void> {
  const { numAffectedRows } = await sql`delete from office
    where id = ${id} and municipality = ${municipality} and since > ${today}`.execute(db)
  if (numAffectedRows === 0n) throw refuse('office_absent')
  await everyDayHasAdministrator(db)
}

/** Absences of a person that are not over on a day, soonest first. */
export async function absencesOf(db: Db, person: string, day: Day): Promise<Absence[]> {
  const { rows } = await sql<Absence>`select id, since, until from absence
    where person = ${person} and until >= ${day} order by since`.execute(db)
  return rows
}

/**
 * Enters days on which somebody is away.
 *
 * @throws Fault `account.absence_twice` where some of them are entered already
 */
export async function enterAbsence(
  db: Db,
  { municipality, person, since, until }: { municipality: string; person: string; since: Day; until: Day },
  enteredBy: string,
): Promise<void> {
  await sql`insert into absence (id, municipality, person, since, until, entered_by)
    values (${newId()}, ${municipality}, ${person}, ${since}, ${until}, ${enteredBy})`
    .execute(db)
    .catch(conflictOn({ absence_once: refuse('absence_twice') }))
}

/** Takes an absence back. */
export async function withdrawAbsence(
  db: Db,
  municipality: string,
  person: string,
  id: string,
): Promise<void> {
  if (!isId(id)) return
  await sql`delete from absence where id = ${id} and person = ${person} and municipality = ${municipality}`.execute(
    db,
  )
}

/**
 * Approvers of a municipality on a day, each with whether away and with the deputies who may approve meanwhile; by
 * name. An approver without deputies has to come back first.
 */
export async function approversOf(db: Db, municipality: string, day: Day): Promise<Approver[]> {
  const held = sql`o.municipality = ${municipality} and o.since <= ${day} and (o.until is null or o.until >= ${day})`
  const { rows } = await sql<Approver>`
    select p.id as person, p.name, s.name as section, o.scopes,
      exists (select from absence a where a.person = p.id and ${day} between a.since and a.until) as absent,
      coalesce((select jsonb_agg(jsonb_build_object('person', d.person, 'name', who.name) order by d.since, who.name)
        from office d join person who on who.id = d.person
        where d.kind = 'deputy' and d.deputy_for = o.person and d.municipality = ${municipality}
          and d.since <= ${day} and (d.until is null or d.until >= ${day})), '[]') as deputies
    from office o join person p on p.id = o.person join section s on s.id = o.section
    where o.kind = 'approver' and ${held} order by p.name, s.name`.execute(db)
  return rows
}
