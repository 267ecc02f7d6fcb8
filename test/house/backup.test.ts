import assert from 'node:assert/strict'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type Engine, migrate } from '#kernel'
import { backUp, type Installation, madeUnder } from '../../src/house/backup/back-up.ts'
import { restore } from '../../src/house/backup/restore.ts'
import { emptyEngine, fillSample, migrationsFolder } from '../kit/backup.ts'
import { serverMissing } from '../kit/db.ts'

const clock = { now: () => new Date('2026-11-22T03:00:00Z') }
const secret = 'a secret of the sample installation, long enough'
const folders = migrationsFolder()
const home = mkdtempSync(join(tmpdir(), 'musubi-backup-'))
const opened: Engine[] = []

const installation = async (kind: Engine['kind'], migrations = folders.before): Promise<Installation> => {
  const engine = await emptyEngine(kind)
  opened.push(engine)
  return { engine, secret, migrations, clock }
}

/** A filled installation and its backup. */
async function kept(kind: Engine['kind']) {
  const from = await installation(kind)
  await migrate(from.engine, from.migrations)
  await fillSample(from)
  const file = join(home, `${kind}.tar.gz`)
  const manifest = await backUp(from, createWriteStream(file))
  return { from, file, manifest }
}

const fault = (code: string) => (error: { code?: string }) => error.code === `house.${code}`
const tablesIn = async ({ engine }: Installation): Promise<number> => {
  const { rows } = await engine.pool.query(
    `select count(*)::int as n from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  return rows[0].n
}

const missing = serverMissing()
const kinds = (['embedded', 'server'] as const).map(kind => ({
  kind,
  skip: kind === 'server' && missing && process.env.CI !== 'true' ? missing : false,
}))

after(async () => {
  for (const engine of opened) await engine.close()
  folders.remove()
  rmSync(home, { recursive: true })
})

for (const { kind, skip } of kinds)
  describe(`a backup of the ${kind} engine`, { skip }, () => {
    let made: Awaited<ReturnType<typeof kept>>
    before(async () => {
      made = await kept(kind)
    })

    for (const target of kinds)
      test(`comes back on the ${target.kind} engine as it was`, { skip: target.skip }, async () => {
        const into = await installation(target.kind)
        const told = await restore(made.file, into)
        assert.deepEqual(told.tables, made.manifest.tables)
        const again = await backUp(into, createWriteStream(join(home, `${kind}-${target.kind}.tar.gz`)))
        assert.deepEqual(again.tables, made.manifest.tables)
        assert.deepEqual(again.heads, made.manifest.heads)
        assert.deepEqual(again.sequences, made.manifest.sequences)
        assert.equal(again.heads.length, 2)
        const { rows } = await into.engine.pool.query(
          `insert into sample_kind (amount) values (4) returning id::int, twice::text, wide`,
        )
        assert.deepEqual(rows, [{ id: 5, twice: '8.0000', wide: 'stamped' }])
        const broken = into.engine.pool.query('insert into sample_of values (99)')
        await assert.rejects(broken, { constraint: 'sample_of_kind' })
      })

    test('keeps every row that policies hide from the owner, and every value as it was printed', async () => {
      const sample = made.manifest.tables.find(table => table.name === 'sample_kind')
      assert.equal(sample?.rows, 4)
      assert.ok(!sample?.columns.some(column => column.name === 'twice'), 'what is computed is left out')
      const records = made.manifest.tables.find(table => table.name === 'audit_record')
      assert.equal(records?.rows, 6)
    })

    test('comes back in a newer program, which then migrates on', async () => {
      const into = await installation(kind, folders.folder)
      await restore(made.file, into)
      const { rows } = await into.engine.pool.query('select distinct later from sample_kind')
      assert.deepEqual(rows, [{ later: 7 }])
    })

    test('is refused by an older program, and leaves its database empty', async () => {
      const newer = await installation(kind, folders.folder)
      await restore(made.file, newer)
      const file = join(home, `${kind}-newer.tar.gz`)
      await backUp(newer, createWriteStream(file))
      const older = await installation(kind)
      await assert.rejects(restore(file, older), fault('newer_backup'))
      assert.equal(await tablesIn(older), 0)
    })

    test('is refused by a database that holds something', async () => {
      await assert.rejects(restore(made.file, made.from), fault('not_empty'))
    })

    test('is not made by a program of another level', async () => {
      const other = { ...made.from, migrations: folders.folder }
      const making = backUp(other, createWriteStream(join(home, 'never.tar.gz')))
      await assert.rejects(making, fault('other_level'))
    })

    describe('that has been damaged is refused before anything is changed', () => {
      const bytes = () => gunzipSync(readFileSync(made.file))
      const replaced = (from: string, to: string) => {
        const whole = bytes()
        const at = whole.indexOf(from)
        assert.ok(at > 0 && from.length === to.length)
        whole.write(to, at)
        return gzipSync(whole)
      }
      const damages: [what: string, damage: () => Buffer][] = [
        ['cut short', () => readFileSync(made.file).subarray(0, -2000)],
        ['cut short and packed anew', () => gzipSync(bytes().subarray(0, 200_000))],
        ['changed in a value', () => replaced('sample.write', 'sample.wrote')],
        ['changed in its manifest', () => replaced('"format": "musubi-backup"', '"format": "musubi-backuq"')],
        ['no archive at all', () => gzipSync(Buffer.from('見本'.repeat(1000)))],
        ['not even packed', () => Buffer.from('見本')],
      ]
      let into: Installation
      before(async () => {
        into = await installation(kind)
      })
      for (const [what, damage] of damages)
        test(what, async () => {
          const file = join(home, 'damaged.tar.gz')
          writeFileSync(file, damage())
          await assert.rejects(restore(file, into), fault('broken_archive'))
          assert.equal(await tablesIn(into), 0)
        })
    })

    test('tells whether the secret is the one it was made under, and does not hold it', () => {
      assert.ok(madeUnder(secret, made.manifest.secret))
      assert.ok(!madeUnder(`${secret}.`, made.manifest.secret))
      assert.ok(!JSON.stringify(made.manifest).includes(secret))
    })
  })
