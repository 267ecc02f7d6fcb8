import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { actAs, transact, transactPublic } from '#kernel'
import { routesOf } from '../../src/house/house.ts'
import { openPublic } from '../../src/house/public.ts'
import { serverMissing } from '../kit/db.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { startServer } from '../kit/postgres.ts'

/** What the role of the public surface may read, and nothing else. */
const published = [
  'agreement',
  'agreement_version',
  'confirmation',
  'municipality',
  'municipality_succession',
  'original',
  'population',
  'region',
  'region_member',
]
/** Needed to prepare a process of the public surface; only its host and port differ from a real one. */
const environment = { MUSUBI_SURFACE: 'public', MUSUBI_TRIAL: 'off' }

const missing = serverMissing()
describe('the public surface', { skip: process.env.CI !== 'true' && (missing ?? false) }, () => {
  let staff: OpenHouse
  let owner: string
  let login: string
  let agreement: string
  const asLogin = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client(login)
    await client.connect()
    return work(client).finally(() => client.end())
  }
  /** Names in the first column of what the owner finds. */
  const names = async (text: string): Promise<string[]> =>
    (await staff.engine.pool.query({ text, rowMode: 'array' })).rows.flat()

  before(async () => {
    owner = await startServer()
    staff = await openTrialHouse({ DATABASE_URL: owner })
    const { pool } = staff.engine
    await pool.query(`create role web_${process.pid} login password 'web' in role musubi_public`)
    login = owner.replace('owner:owner', `web_${process.pid}:web`)
    agreement = (await names('select id from agreement where agreed_at is not null'))[0]!
    // A draft beside what is published.
    await transact(staff.engine, { person: null, municipality: '462012' }, db =>
      sql`insert into agreement (region_id, id, title, parties, opened_by, opened_at)
        select region_id, gen_random_uuid(), '見本の下書き', parties, opened_by, now() from agreement limit 1`.execute(
        db,
      ),
    )
  })
  after(() => staff?.close())

  test('has a role that is neither superuser nor exempt, and reads what is published alone', async () => {
    const readable = await names(`select c.relname from pg_class c join pg_namespace n on n.oid = relnamespace
      where relkind in ('r', 'p', 'v') and nspname not in ('information_schema') and nspname !~ '^pg_'
        and has_schema_privilege('musubi_public', n.oid, 'usage')
        and (has_table_privilege('musubi_public', c.oid, 'select, insert, update, delete, truncate')
          or has_any_column_privilege('musubi_public', c.oid, 'select, insert, update')) order by 1`)
    assert.deepEqual(readable, published)
    const writable = await names(`select c.relname from pg_class c where relnamespace = 'public'::regnamespace
      and relkind in ('r', 'p') and has_any_column_privilege('musubi_public', c.oid, 'insert, update')`)
    assert.deepEqual(writable, [])
  })

  test('may call no function that acts with the rights of another role', async () => {
    const strong = await names(`select p.oid::regprocedure::text from pg_proc p
      join pg_namespace n on n.oid = pronamespace
      where prosecdef and nspname in ('public', 'musubi') and has_function_privilege('musubi_public', p.oid, 'execute')`)
    assert.deepEqual(strong, [])
  })

  test('reads no table of staff with its login role', async () => {
    const tables = await names(`select n.nspname || '."' || c.relname || '"' from pg_class c
      join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'p')
        and nspname in ('public', 'auth', 'pgboss')
        and not (nspname = 'public' and relname = any ('{${published.join(',')}}')) order by 1`)
    assert.ok(tables.length > 20)
    await asLogin(async client => {
      for (const table of tables)
        await assert.rejects(client.query(`select 1 from ${table} limit 1`), { code: '42501' }, table)
      for (const table of published)
        await assert.rejects(client.query(`delete from ${table}`), { code: '42501' }, table)
    })
  })

  test('sees no draft, whatever actor it claims to be', () =>
    asLogin(async client => {
      await client.query(`select set_config('musubi.municipality', '462012', false)`)
      const { rows } = await client.query('select title from agreement where agreed_at is null')
      assert.deepEqual(rows, [])
      await assert.rejects(client.query('set role musubi_app'), { code: '42501' })
      for (const column of ['confirmed_by', 'confirmed_at'])
        await assert.rejects(client.query(`select ${column} from confirmation`), { code: '42501' })
    }))

  test('sees no draft on either surface of one process', async () => {
    const drafts = await transactPublic(staff.engine, async db => {
      await actAs(db, { person: null, municipality: '462012' })
      return (await sql`select from agreement where agreed_at is null`.execute(db)).rows.length
    })
    assert.equal(drafts, 0)
  })

  test('shows each of its pages with that login role, and has none of the staff', async () => {
    const house = await openTrialHouse({ DATABASE_URL: login, ...environment })
    try {
      const status = async (path: string) =>
        (await fetch(`${house.url}${path}`, { redirect: 'manual' })).status
      const at = `/agreements/${agreement}`
      for (const path of ['/', '/regions/kagoshima', at, `${at}/roles`, `${at}/roles.csv`, `${at}/original`])
        assert.equal(await status(path), 200, path)
      const inside = routesOf({} as never, async () => {}, { mail: null, scanner: null } as never)
        .filter(({ surface, method }) => surface === 'staff' && method === 'GET')
        .map(({ path }) => path.replace(/:\w+(\{[^}]*\})?/g, agreement).replace('*', 'x'))
      assert.ok(inside.length > 50)
      for (const path of [...inside, '/api/v1/regions']) assert.equal(await status(path), 404, path)
      assert.equal(await status('/readyz'), 200)
    } finally {
      await house.close()
    }
  })

  const refused: [name: string, prepare: string, url: () => string, sentence: RegExp][] = [
    ['the owner of the database', 'select 1', () => owner, /所有者や管理者の役割（owner）/],
    [
      'a role outside musubi_public',
      `create role stray_${process.pid} login password 'web'`,
      () => login.replace('web_', 'stray_'),
      /musubi_public に属していません/,
    ],
    [
      'a role that may read a table of staff',
      `create role wide_${process.pid} login password 'web' in role musubi_public;
        grant select on person to wide_${process.pid}`,
      () => login.replace('web_', 'wide_'),
      /公開側に要らない表（public\.person）/,
    ],
  ]
  for (const [name, prepare, url, sentence] of refused)
    test(`does not start as ${name}, and says how to mend it`, async () => {
      await staff.engine.pool.query(prepare)
      await assert.rejects(openPublic(url()), sentence)
      await assert.rejects(openTrialHouse({ DATABASE_URL: url(), ...environment }), /public-surface\.md/)
    })
})
