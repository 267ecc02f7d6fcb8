import { enrol, type OfficeKind, sectionNamed } from '#account'
import { type Db, day, newId } from '#kernel'

/** What a test says of a person; the rest is invented. */
export interface SamplePerson {
  id?: string
  name?: string
  section?: string
  offices?: readonly OfficeKind[]
  /** What the offices are over. */
  scopes?: readonly string[]
}

/** Enters a person of staff, whose offices go on since 2017-01-19; once where it is called again with the same id. */
export async function enterPerson(
  db: Db,
  municipality: string,
  {
    id = newId(),
    name = '見本 花子',
    section: named = '見本課',
    offices = [],
    scopes = [],
  }: SamplePerson = {},
): Promise<string> {
  const since = day('2017-01-19')
  const section = await sectionNamed(db, municipality, named, since)
  const held = offices.map(kind => ({ kind, section, scopes, deputyFor: null, since, until: null }))
  const at = new Date('2017-01-19T00:00:00Z')
  await enrol(db, { id, municipality, name, section, since, offices: held, mail: null, at })
  return id
}
