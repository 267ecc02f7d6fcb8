import assert from 'node:assert/strict'
import { cpSync, createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { type Engine, levelOf, migrate, newId, recordAct, transact } from '#kernel'
import { seedMunicipalities } from '#municipality'
import { backUp } from '../../src/house/backup/back-up.ts'
import { restore } from '../../src/house/backup/restore.ts'
import { readConfig } from '../../src/house/config.ts'
import { migrations, openDatabase } from '../../src/house/database.ts'
import { openHouse } from '../../src/house/house.ts'
import { serverMissing } from '../kit/db.ts'
import { startServer } from '../kit/postgres.ts'

const home = mkdtempSync(join(tmpdir(), 'musubi-upgrade-'))
after(() => rmSync(home, { recursive: true }))

/** The migrations of the release before: all but the last. */
const before = join(home, 'before')
cpSync(migrations, before, { recursive: true })
const last = readdirSync(before).sort().at(-1)!
rmSync(join(before, last))

const clock = { now: () => new Date('2026-11-22T03:00:00Z') }
const levelIn = async ({ pool }: Engine): Promise<string[]> => {
  const client = await pool.connect()
  try {
    return [...(await levelOf(client)).keys()]
  } finally {
    client.release()
  }
}

const missing = serverMissing()
for (const kind of ['embedded', 'server'] as const) {
  const skip = kind === 'server' && missing && process.env.CI !== 'true' ? missing : false

  describe(`an upgrade on the ${kind} engine`, { skip }, () => {
    const file = join(home, `${kind}.tar.gz`)
    const configOf = async (name: string) =>
      readConfig({
        MUSUBI_DATA: join(home, `${kind}-${name}`),
        MUSUBI_TRIAL: 'off',
        ...(kind === 'server' && { DATABASE_URL: await startServer() }),
      })

    test(`from the level before ${last} keeps every record, and the program answers on it`, async () => {
      const config = await configOf('running')
      const old = await openDatabase(config)
      await migrate(old, before)
      await seedMunicipalities(old.kysely)
      const acting = { person: newId(), municipality: '462012' }
      for (const n of [1, 2, 3])
        await transact(old, acting, db =>
          recordAct(
            db,
            { municipality: '462012', event: 'sample.write', thing: `sample:${n}` },
            { person: acting.person, at: clock.now(), from: null },
          ),
        )
      const { heads } = await backUp(
        { engine: old, secret: config.secret, migrations: before, clock },
        createWriteStream(file),
      )
      assert.equal(heads[0]?.seq, 3)
      await old.close()

      const house = await openHouse(config)
      assert.equal((await house.app.request('/')).status, 200)
      assert.ok((await levelIn(house.engine)).includes(last))
      const now = await backUp(
        { engine: house.engine, secret: config.secret, migrations, clock },
        createWriteStream(join(home, `${kind}-after.tar.gz`)),
      )
      assert.deepEqual(now.heads, heads)
      await house.close()
    })

    test('is rolled back by the backup that the old program made', async () => {
      const config = await configOf('back')
      const engine = await openDatabase(config)
      const { heads } = await restore(file, { engine, secret: config.secret, migrations: before, clock })
      assert.equal(heads[0]?.seq, 3)
      assert.deepEqual(await levelIn(engine), readdirSync(before).sort())
      await engine.close()
    })
  })
}
