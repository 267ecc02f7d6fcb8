import { readFile } from 'node:fs/promises'
import { type Auth, giveOffice, type NewAccount, openAccount, sectionNamed } from '#account'
import {
  type Applied,
  approve,
  consentEffects,
  draft,
  effectOf,
  intakeOf,
  readIntake,
  receive,
  versions,
} from '#agreement'
import { openWorkspaces, scopeChoices } from '#initiative'
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

/** From when the trial accounts are there: the day on which the founding agreement was concluded. */
const since = '2017-01-19' as Day

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
    word: 'approver',
    name: '企画課長（見本）',
    section: '企画課（見本）',
    offices: ['approver'],
    office: '決裁者',
  },
  {
    word: 'officer',
    name: '取組担当（見本）',
    section: '取組の担当課（見本）',
    offices: [], // given over some initiatives, once there are any
    office: '取組担当',
  },
  {
    word: 'viewer',
    name: '閲覧担当（見本）',
    section: '総務課（見本）',
    offices: ['viewer'],
    office: '閲覧者',
  },
  {
    word: 'administrator',
    name: 'システム管理担当（見本）',
    section: '情報管理課（見本）',
    offices: ['administrator'],
    office: 'システム管理者',
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
  const hands: Hands[] = []
  for (const { code, word } of places) {
    const ids = new Map<string, string>()
    for (const { word: part, office, ...person } of people) {
      const account: NewAccount = {
        ...person,
        username: `${word}-${part}`,
        password: newSecret(9),
        municipality: code,
        since,
      }
      const id = await openAccount(engine, auth, account, clock.now())
      ids.set(part, id)
      accounts.push({
        username: account.username,
        password: account.password,
        municipality: findMunicipality(code)?.name ?? code,
        office,
      })
    }
    hands.push({
      municipality: code,
      coordinator: ids.get('coordinator')!,
      approver: ids.get('approver')!,
      officer: ids.get('officer')!,
    })
  }
  await importFounding(engine, clock, hands)
  for (const one of hands) await putOverFirstField(engine, one)
  return accounts
}

/** Those of a city who bring an agreement about and work in its initiatives. */
interface Hands {
  municipality: string
  coordinator: string
  approver: string
  officer: string
}

/** The officer of a city looks after the initiatives of the first field of policy, so that the others show refusals. */
async function putOverFirstField(engine: Engine, { municipality, officer }: Hands): Promise<void> {
  await transact(engine, { municipality, person: officer }, async db => {
    const choices = await scopeChoices(db)
    const field = choices[0]?.name.replace(/^.*（/u, '（') ?? ''
    const scopes = choices.filter(({ name }) => name.endsWith(field)).map(({ key }) => key)
    const section = await sectionNamed(db, municipality, '取組の担当課（見本）', since)
    await giveOffice(db, municipality, officer, {
      kind: 'officer',
      section,
      scopes,
      deputyFor: null,
      since,
      until: null,
    })
  })
}

async function importFounding(engine: Engine, clock: Clock, [first, second]: Hands[]): Promise<void> {
  if (!first || !second) return
  const drafting = { municipality: first.municipality, person: first.coordinator }
  const bytes = await readFile(example)
  const intake = await transact(engine, drafting, db =>
    receive(db, { fileName: 'kagoshima-hioki.txt', bytes }, { ...drafting, at: clock.now() }),
  )
  await readIntake(engine, clock, { intake, ...drafting })
  const { revision, inForceFrom, region } = await transact(engine, drafting, async db => {
    const { work, revision } = await intakeOf(db, intake)
    const { id } = await foundRegion(db, { slug: 'kagoshima', name: 'かごしま連携中枢都市圏', note: '' })
    return { revision, inForceFrom: work?.concludedOn ?? today(clock), region: id }
  })
  const shown = { intake, revision, inForceFrom, region, regionName: '', core: '' }
  const { href } = await decided(engine, clock, first, 'agreement.propose', shown)
  const agreement = new URL(href, 'http://desk').pathname.split('/').at(-1)!
  await decided(engine, clock, second, 'agreement.confirm', { agreement, proposal: 1 })
}

/** Drafted by the coordinator of a city and approved by its approver, as everything that binds it. */
async function decided(
  engine: Engine,
  clock: Clock,
  { municipality, coordinator, approver }: Hands,
  kind: string,
  payload: object,
): Promise<Applied> {
  const effects = consentEffects(openWorkspaces)
  const at = clock.now()
  const by = (person: string) => ({ municipality, person, at })
  const id = await transact(engine, by(coordinator), db =>
    draft(db, effectOf(effects, kind), payload, { approver, number: '', note: '' }, by(coordinator)),
  )
  const { applied } = await transact(engine, by(approver), db =>
    approve(db, id, { number: '', rule: '' }, effects, by(approver)),
  )
  return applied
}
