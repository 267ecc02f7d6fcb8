import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { createToken } from '#account'
import { type Acting, actAs, type Db, day, type Engine, newId, recordAct, transact, visitor } from '#kernel'
import { post } from '#mail'
import { foundRegion, seedMunicipalities } from '#municipality'
import { keepAddress, keepLetter } from '../../src/account/anchor/store.ts'
import { issueCode } from '../../src/account/code/store.ts'
import { enterAbsence } from '../../src/account/office/store.ts'
import { openAtCounter } from '../../src/account/recovery/store.ts'
import { receiveList } from '../../src/account/transfer/store.ts'
import { effect } from '../../src/agreement/approval/effect.ts'
import { draft as draftApproval } from '../../src/agreement/approval/store.ts'
import { proposing } from '../../src/agreement/consent/effect.ts'
import { propose } from '../../src/agreement/consent/store.ts'
import { enterReading, intakeOf, receive } from '../../src/agreement/intake/store.ts'
import { correct } from '../../src/agreement/review/store.ts'
import { keepSetting } from '../../src/notice/setting/store.ts'
import { markRead } from '../../src/notice/store.ts'
import { register, tryOut } from '../../src/webhook/store.ts'
import { sampleAgreement } from '../kit/agreement.ts'
import { onBothEngines } from '../kit/db.ts'
import { enterPerson } from '../kit/person.ts'

/** Tables without forced row-level security, each with its reason. */
const unprotected = new Map([
  ['schema_migration', 'names of applied files; the role of requests has no right on it at all'],
])

const at = new Date('2026-11-22T03:00:00Z')
const [kagoshima, hioki, aira] = ['462012', '462161', '462250'] as const
const staffOf = (municipality: string): Acting => ({ person: newId(), municipality })
const core = staffOf(kagoshima)
const partner = staffOf(hioki)
const third = staffOf(aira)

const columnOf = async (engine: Engine, text: string): Promise<unknown[]> => {
  const { rows } = await engine.pool.query({ text, rowMode: 'array' })
  return rows.flat()
}

/** How many rows of a table an actor sees. */
const seen = (engine: Engine, acting: Acting, table: string): Promise<number> =>
  transact(engine, acting, async db => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)
    return rows[0]!.n
  })

/** A token of 鹿児島市, and a webhook with one notification. */
async function connect(db: Db): Promise<void> {
  const whose = { municipality: kagoshima, person: core.person!, at }
  const token = { name: '見本', scopes: ['task.read'], office: 'viewer' as const, over: [], days: 30 }
  await createToken(db, token, { ...whose, by: whose.person })
  const { id } = await register(db, { name: '見本', url: 'https://gw.example.test/', events: ['*'] }, whose)
  await tryOut(db, id, whose)
}

/** An act of 鹿児島市 with a personal value, and a letter of heads that it keeps. */
async function putOnRecord(db: Db): Promise<void> {
  const act = { municipality: kagoshima, event: 'sample.write', thing: 'sample:1' }
  await recordAct(db, act, { person: core.person!, at, from: '192.0.2.1' })
  const heads = [{ municipality: hioki, seq: 1, hash: '0'.repeat(64) }]
  await keepLetter(db, { day: '2026-11-22', to: kagoshima, heads }, '見本', at)
  await keepAddress(db, kagoshima, 'sample@example.test', at)
}

/** Somebody invited, away, with a lost key, and a list of people of 鹿児島市. */
async function keepPeople(db: Db): Promise<void> {
  const by = { municipality: kagoshima, person: core.person!, at }
  const person = await enterPerson(db, kagoshima)
  await issueCode(db, { municipality: kagoshima, person, purpose: 'invitation', by: core.person, at })
  const [since, until] = [day('2026-12-01'), day('2026-12-02')]
  await enterAbsence(db, { municipality: kagoshima, person, since, until }, by.person)
  await openAtCounter(db, kagoshima, { person, kind: 'password', mail: null, note: '' }, by)
  const list = { effectiveOn: day('2027-04-01'), fileName: '見本.csv', bytes: new Uint8Array([1]) }
  await receiveList(db, list, by)
}

/** A draft of 鹿児島市 with one correction, and another that it has shown to 日置市. */
async function setUp(engine: Engine): Promise<void> {
  await seedMunicipalities(engine.kysely)
  const whose = { municipality: kagoshima, person: core.person! }
  await transact(engine, core, async db => {
    const work = {
      ...sampleAgreement(),
      parties: [kagoshima, hioki].map((code, i) => ({
        label: '甲乙'[i]!,
        name: code,
        code,
        representative: null,
      })),
    }
    const receiving = async (fileName: string) => {
      const bytes = new TextEncoder().encode(fileName)
      const intake = await receive(db, { fileName, bytes }, { ...whose, at })
      await enterReading(db, intake, '見本', work, at)
      return intake
    }
    const draft = await receiving('下書き（見本）.txt')
    const retitled = () => ({ work: { ...work, title: '直した題名（見本）' }, what: '題名' })
    await correct(db, draft, retitled, { revision: 0, reason: '', person: whose.person, at })
    const shown = await intakeOf(db, await receiving('示した協約（見本）.txt'))
    const region = await foundRegion(db, { slug: 'sample', name: '見本圏域', note: '' })
    await enterPerson(db, kagoshima, { id: whose.person, offices: ['approver'] })
    await keepPeople(db)
    const plan = {
      intake: draft,
      revision: 1,
      inForceFrom: '2026-10-01',
      region: region.id,
      regionName: '',
      core: '',
    }
    const form = { approver: whose.person, number: '', note: '' }
    await draftApproval(db, effect(proposing), plan, form, { ...whose, at })
    await sql`select musubi.next_document_number(2026)`.execute(db)
    await connect(db)
    await putOnRecord(db)
    await post(db, { to: 'sample@example.test', subject: '見本', text: '見本', key: 'sample' })
    await keepSetting(db, { digest: 'daily', atOnce: false }, at)
    await markRead(db, ['sample'], at)
    await propose(db, shown, { inForceFrom: day('2026-10-01'), regionId: region.id }, { ...whose, at })
  })
}

onBothEngines('row-level security', engine => {
  before(() => setUp(engine()))

  test('is enabled and forced on every table but the reasoned few', async () => {
    const open = await columnOf(
      engine(),
      `select relname from pg_class c join pg_namespace n on n.oid = relnamespace
        where relkind in ('r', 'p', 'v', 'm', 'f') and not (relrowsecurity and relforcerowsecurity)
          and nspname !~ '^pg_' and nspname <> 'information_schema'
          and has_schema_privilege('musubi_app', n.oid, 'usage') order by 1`,
    )
    assert.deepEqual(open, [...unprotected.keys()])
  })

  test('has at least one policy on every table that it guards', async () => {
    const bare = await columnOf(
      engine(),
      `select relname from pg_class c where relnamespace = 'public'::regnamespace and relrowsecurity
        and not exists (select from pg_policy where polrelid = c.oid and polname <> 'kept')`,
    )
    assert.deepEqual(bare, [])
  })

  test('lets the keeper read every row, and neither write nor be asked by requests', async () => {
    const unkept = await columnOf(
      engine(),
      `select relname from pg_class c where relnamespace = 'public'::regnamespace and relrowsecurity
        and not exists (select from pg_policy where polrelid = c.oid and polname = 'kept' and polcmd = 'r')`,
    )
    assert.deepEqual(unkept, [])
    const rights = await columnOf(
      engine(),
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and has_table_privilege('musubi_keeper', oid, 'insert, update, delete, truncate')`,
    )
    assert.deepEqual(rights, [])
    const asked = await columnOf(engine(), `select pg_has_role('musubi_app', 'musubi_keeper', 'member')`)
    assert.deepEqual(asked, [false])
  })

  test('gives the role of requests nothing on what it does not guard', async () => {
    for (const table of unprotected.keys()) {
      const rights = await columnOf(
        engine(),
        `select has_table_privilege('musubi_app', 'public.${table}', 'select, insert, update, delete')`,
      )
      assert.deepEqual(rights, [false], table)
    }
  })

  test('is not all that guards sign-in: the role of requests cannot enter schema auth', async () => {
    const entered = await columnOf(engine(), `select has_schema_privilege('musubi_app', 'auth', 'usage')`)
    assert.deepEqual(entered, [false])
    const reading = transact(engine(), core, db => sql`select count(*) from auth."user"`.execute(db))
    await assert.rejects(reading, { code: '42501' })
  })

  describe('hides', () => {
    // One row per table: what 鹿児島市, 日置市, a third city and a visitor see of the set-up.
    const sights: [what: string, table: string, counts: [number, number, number, number]][] = [
      ['drafts from every other city', 'intake', [2, 0, 0, 0]],
      ['corrections from every other city', 'correction', [1, 0, 0, 0]],
      ['originals, save that of a shown agreement from its parties', 'original', [2, 1, 0, 0]],
      ['an agreement that is not confirmed from all but its parties', 'agreement', [1, 1, 0, 0]],
      ['its version from all but its parties', 'agreement_version', [1, 1, 0, 0]],
      ['who has confirmed from all but its parties', 'confirmation', [1, 1, 0, 0]],
      [
        'the words of such an agreement from the search of all but its parties',
        'agreement_passage',
        [10, 10, 0, 0],
      ],
      ['the record from every other city', 'audit_record', [1, 0, 0, 0]],
      ['the personal values beside it from every other city', 'audit_value', [1, 0, 0, 0]],
      ['the head of a record from visitors alone: partners keep it', 'audit_head', [1, 1, 1, 0]],
      ['the letters of heads that a city keeps from every other', 'audit_letter', [1, 0, 0, 0]],
      ['the heads in them from every other city', 'audit_anchor', [1, 0, 0, 0]],
      ['where such letters go from every other city', 'audit_address', [1, 0, 0, 0]],
      ['letters from every other city', 'letter', [1, 0, 0, 0]],
      ['names of staff and tokens from visitors alone', 'person', [3, 3, 3, 0]],
      ['how staff are reached and sign in from every other city', 'person_contact', [2, 0, 0, 0]],
      ['when staff are away from every other city', 'absence', [1, 0, 0, 0]],
      ['who is invited by a code from every other city', 'one_time_code', [1, 0, 0, 0]],
      ['who lost a key from every other city', 'recovery', [1, 0, 0, 0]],
      ['lists of a transfer from every other city', 'transfer', [1, 0, 0, 0]],
      ['tokens from every other city', 'api_token', [1, 0, 0, 0]],
      ['webhooks from every other city', 'webhook', [1, 0, 0, 0]],
      ['what webhooks are told from every other city', 'webhook_delivery', [1, 0, 0, 0]],
      ['what somebody wants to be told from everybody else', 'notice_setting', [1, 0, 0, 0]],
      ['what somebody has read from everybody else', 'notice_mark', [1, 0, 0, 0]],
      ['what is drafted for an approval from every other city', 'approval', [1, 0, 0, 0]],
      ['how many documents a city has numbered from every other city', 'document_counter', [1, 0, 0, 0]],
    ]
    for (const [what, table, counts] of sights)
      test(what, async () => {
        const found = []
        for (const acting of [core, partner, third, visitor]) found.push(await seen(engine(), acting, table))
        assert.deepEqual(found, counts)
      })
  })

  test('lets no city write in the name of another', async () => {
    const writing = transact(engine(), partner, db =>
      receive(
        db,
        { fileName: '見本.txt', bytes: new Uint8Array([1]) },
        { municipality: kagoshima, person: partner.person!, at },
      ),
    )
    await assert.rejects(writing, { code: '42501' })
  })

  test('lets no city change the draft of another', async () => {
    const changed = await transact(engine(), partner, db =>
      sql`update intake set state = 'discarded'`.execute(db),
    )
    assert.equal(changed.numAffectedRows, 0n)
  })

  test('forgets the actor with the transaction', async () => {
    await transact(engine(), core, async db => actAs(db, core))
    const left = await columnOf(
      engine(),
      `select coalesce(current_setting('musubi.municipality', true), '') || current_user`,
    )
    const owner = await columnOf(engine(), 'select session_user')
    assert.deepEqual(left, owner)
  })
})
