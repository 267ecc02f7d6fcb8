import { sql } from 'kysely'
import type { Db } from '#kernel'
import type { Acting, Workspace } from '../schema.ts'
import type { Contact } from './schema.ts'

/** The contacts of the parties that have entered one. */
export async function contactsOf(db: Db, initiative: string): Promise<Contact[]> {
  const { rows } = await sql<Contact>`
    select municipality, section, person, telephone, mail, note, changed_at as "changedAt"
    from initiative_contact where initiative = ${initiative}`.execute(db)
  return rows
}

/** Enters or changes the contact of the own city. */
export async function setContact(
  db: Db,
  { id, regionId }: Workspace,
  { section, person, telephone, mail, note }: Omit<Contact, 'municipality' | 'changedAt'>,
  acting: Acting,
): Promise<void> {
  await sql`insert into initiative_contact (region_id, initiative, municipality, section, person, telephone, mail, note,
      changed_by, changed_at)
    values (${regionId}, ${id}, ${acting.municipality}, ${section}, ${person}, ${telephone}, ${mail}, ${note},
      ${acting.person}, ${acting.at})
    on conflict on constraint initiative_contact_one_per_city do update set section = excluded.section,
      person = excluded.person, telephone = excluded.telephone, mail = excluded.mail, note = excluded.note,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(db)
}
