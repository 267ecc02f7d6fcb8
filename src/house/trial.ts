import { readFile } from 'node:fs/promises'
import { type Auth, type NewAccount, openAccount } from '#account'
import { confirm, intakeOf, propose, readIntake, receive, versionOf, versions } from '#agreement'
import { openWorkspaces } from '#initiative'
import { type Clock, type Day, type Engine, newSecret, today, transact, visitor } from '#kernel'
import { findMunicipality, foundRegion } from '#municipality'
import { inRoot } from './root.ts'

const example = inRoot('examples/kagoshima-hioki.txt')

/** A trial account whose password is printed once and kept nowhere. */
export interface TrialAccount {
  username: string
  password: string
  municipality: string
  office: string
}

const places = [
  { code: '462012', word: 'kagoshima' },
  { code: '462161', word: 'hioki' },
]

const people = [
  {
    word: 'coordinator',
    name: '企画担当（見本）',
    section: '企画課（見本）',
    offices: ['coordinator'],
    office: '連携調整担当',
  },
  {
    word: 'officer',
    name: '取組担当（見本）',
    section: '取組の担当課（見本）',
    offices: ['officer'],
    office: '取組担当',
  },
  {
    word: 'viewer',
    name: '閲覧担当（見本）',
    section: '総務課（見本）',
    offices: ['viewer'],
    office: '閲覧者',
  },
] as const

/**
 * Puts the founding agreement into an empty installation, by the import that a user uses, with trial accounts of
 * both cities.
 *
 * @returns the accounts with their passwords; undefined where the installation already holds an agreement
 */
export async function setUpTrial(
  engine: Engine,
  auth: Auth,
  clock: Clock,
): Promise<TrialAccount[] | undefined> {
  const filled = await transact(engine, visitor, db => versions(db))
  if (filled.length > 0) return undefined
  const accounts: TrialAccount[] = []
  const coordinators: { municipality: string; person: string }[] = []
  for (const { code, word } of places) {
    for (const { word: part, office, ...person } of people) {
      const account: NewAccount = {
        ...person,
        username: `${word}-${part}`,
        password: newSecret(9),
        municipality: code,
        since: '2017-01-19' as Day,
      }
      const id = await openAccount(engine, auth, account, clock.now())
      if (part === 'coordinator') coordinators.push({ municipality: code, person: id })
      accounts.push({
        username: account.username,
        password: account.password,
        municipality: findMunicipality(code)?.name ?? code,
        office,
      })
    }
  }
  await importFounding(engine, clock, coordinators)
  return accounts
}

async function importFounding(
  engine: Engine,
  clock: Clock,
  [first, second]: { municipality: string; person: string }[],
): Promise<void> {
  if (!first || !second) return
  const at = clock.now()
  const bytes = await readFile(example)
  const intake = await transact(engine, first, db =>
    receive(db, { fileName: 'kagoshima-hioki.txt', bytes }, { ...first, at }),
  )
  await readIntake(engine, clock, { intake, ...first })
  const agreement = await transact(engine, first, async db => {
    const read = await intakeOf(db, intake)
    const region = await foundRegion(db, { slug: 'kagoshima', name: 'かごしま連携中枢都市圏', note: '' })
    const inForceFrom = (read.work?.concludedOn ?? today(clock)) as Day
    return propose(db, read, { inForceFrom, regionId: region.id }, { ...first, at })
  })
  await transact(engine, second, async db => {
    const { proposal } = await versionOf(db, agreement)
    await confirm(db, agreement, proposal, { ...second, at }, openWorkspaces)
  })
}
