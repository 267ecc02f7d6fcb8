import { sql } from 'kysely'
import { conflictOn, type Db } from '#kernel'
import { useCode } from '../code/store.ts'
import { refuse } from '../fault.ts'

/** What somebody invited chose, and the code that lets in. */
export interface Acceptance {
  code: string
  person: string
  username: string
  /** Hash of the password, as the library makes it. */
  passwordHash: string
  at: Date
}

/**
 * Opens the sign-in of a person who was invited, with what the person chose, and uses the code up.
 *
 * @throws Fault `account.username_taken`; `account.code_used` where somebody was faster
 */
export async function accept(db: Db, acceptance: Acceptance): Promise<void> {
  const { code, person, username, passwordHash, at } = acceptance
  await useCode(db, code, at)
  await openSignIn(db, { person, username, passwordHash, at })
}

/**
 * Gives a person of the acting city a name and a password to sign in with.
 *
 * @throws Fault `account.username_taken`; `account.code_used` where the person has a sign-in already
 */
export async function openSignIn(
  db: Db,
  { person, username, passwordHash, at }: Omit<Acceptance, 'code'>,
): Promise<void> {
  const taken = refuse('username_taken')
  await sql`select musubi.open_sign_in(${person}, (select name from person where id = ${person}), ${username},
    ${passwordHash}, ${at})`
    .execute(db)
    .catch(conflictOn({ user_username_key: taken, user_email_key: taken, user_pkey: refuse('code_used') }))
  await sql`update person_contact set username = ${username.toLowerCase()} where person = ${person}`
    .execute(db)
    .catch(conflictOn({ person_contact_username: taken }))
}

/** Ends every session of a person of the acting city. */
export async function endSessions(db: Db, person: string): Promise<void> {
  await sql`select musubi.end_sessions(${person})`.execute(db)
}
