import { sql } from 'kysely'
import { type Actor, type Day, type Db, type Engine, type HeldOffice, newId, transact } from '#kernel'
import { findMunicipality } from '#municipality'
import type { Auth } from './auth.ts'
import { openSignIn } from './invite/store.ts'
import { enrol } from './people/store.ts'
import { rightsFrom } from './rule.ts'
import type { OfficeKind } from './schema.ts'
import { sectionNamed } from './section/store.ts'
import type { Session } from './session.ts'

/** A person who is signed in, with section and the offices held today. */
export interface Person {
  id: string
  name: string
  section: string
  municipality: string
  offices: (HeldOffice & { kind: OfficeKind })[]
}

/** Sets the actor of the transaction to a person, for a job that acts for one; undefined for who has left. */
export async function enter(db: Db, person: string, day: Day): Promise<Person | undefined> {
  const { rows } = await sql<{ who: Person | null }>`select musubi.enter(${person}, ${day}) as who`.execute(
    db,
  )
  return rows[0]?.who ?? undefined
}

/** The actor that a person is on the day of the request. */
export function actorOf(person: Person & { session?: Session }): Actor {
  return {
    person: { id: person.id, name: person.name },
    municipality: {
      code: person.municipality,
      name: findMunicipality(person.municipality)?.name ?? person.municipality,
    },
    rights: rightsFrom(person.offices.map(office => office.kind)),
    offices: person.offices,
    ...(person.session && { provedFor: person.session.provedFor }),
  }
}

/** What is needed to open an account. */
export interface NewAccount {
  username: string
  password: string
  name: string
  /** 全国地方公共団体コード. */
  municipality: string
  section: string
  offices: readonly OfficeKind[]
  since: Day
}

/**
 * Opens an account with its person, section and offices, in one transaction. Bears being run twice: an account of
 * that name is left as it is.
 *
 * @returns identifier of the person
 * @throws Fault as `enrol` and `openSignIn`
 */
export async function openAccount(
  engine: Engine,
  auth: Auth,
  account: NewAccount,
  now: Date,
): Promise<string> {
  const { username, name, municipality, since } = account
  const passwordHash = await (await auth.$context).password.hash(account.password)
  const id = newId()
  return transact(engine, { person: id, municipality }, async db => {
    const { rows } = await sql<{ person: string }>`select person from person_contact
      where username = ${username.toLowerCase()}`.execute(db)
    if (rows[0]) return rows[0].person
    const section = await sectionNamed(db, municipality, account.section, since)
    const office = { section, scopes: [], deputyFor: null, since, until: null }
    const offices = account.offices.map(kind => ({ kind, ...office }))
    await enrol(db, { id, municipality, name, section, since, offices, mail: null, at: now })
    await openSignIn(db, { person: id, username, passwordHash, at: now })
    return id
  })
}
