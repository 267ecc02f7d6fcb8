import { type Day, type Db, dayOf, type Engine, newId, recordAct, transact } from '#kernel'
import { type Issued, issueCode } from '../code/store.ts'
import { enrol } from '../people/store.ts'
import type { OfficeKind } from '../schema.ts'
import { sectionNamed } from '../section/store.ts'
import { openSignIn } from './store.ts'

/** Whom the command line enters. */
export interface CreatedAccount {
  /** 全国地方公共団体コード. */
  municipality: string
  name: string
  /** Name of the section; founded where there is none. */
  section: string
  office: OfficeKind
  since: Day
}

/** How the person will sign in: by what was typed, or by a code with which the person chooses. */
export type FirstKey = { username: string; passwordHash: string } | 'code'

/**
 * Enters a person with an office, as the command line does for the first administrator of a city. It stands on the
 * record of the city without a person.
 *
 * @returns the code to hand over; undefined where the sign-in is open already
 * @throws Fault `account.username_taken`
 */
export const createAccount = (
  engine: Engine,
  account: CreatedAccount,
  key: FirstKey,
  at: Date,
): Promise<Issued | undefined> => {
  const { municipality } = account
  return transact(engine, { person: null, municipality }, async db => {
    const person = await enter(db, account, at)
    const act = { municipality, event: 'account.create', thing: `person:${person}` }
    await recordAct(db, { ...act, after: { office: account.office } }, { person: null, at, from: null })
    if (key === 'code') return issueCode(db, { municipality, person, purpose: 'invitation', by: null, at })
    await openSignIn(db, { person, ...key, at })
    return undefined
  })
}

async function enter(db: Db, account: CreatedAccount, at: Date): Promise<string> {
  const { municipality, name, since, office: kind } = account
  const id = newId()
  const section = await sectionNamed(db, municipality, account.section, dayOf(at))
  const office = { kind, section, scopes: [], deputyFor: null, since, until: null }
  await enrol(db, { id, municipality, name, section, since, offices: [office], mail: null, at })
  return id
}
