import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { confirm, propose } from '#agreement'
import { scopeChoices } from '#initiative'
import { day, type Engine, migrate, newId, openEmbedded, openServer, transact } from '#kernel'
import { foundRegion, seedMunicipalities } from '#municipality'
import { enterReading, intakeOf, receive } from '../../src/agreement/intake/store.ts'
import { sampleAgreement } from '../kit/agreement.ts'
import { serverMissing } from '../kit/db.ts'
import { startServer } from '../kit/postgres.ts'

const migrations = new URL('../../db/migrations/', import.meta.url).pathname
const at = new Date('2026-11-22T03:00:00Z')
const codes = ['462012', '462161']

for (const kind of ['embedded', 'server'] as const)
  describe(
    `an installation from before there were workspaces [${kind}]`,
    {
      skip: kind === 'server' && process.env.CI !== 'true' ? (serverMissing() ?? false) : false,
    },
    () => {
      let engine: Engine
      let earlier: string
      const [first, second] = codes.map(municipality => ({ municipality, person: newId(), at })) as [
        { municipality: string; person: string; at: Date },
        { municipality: string; person: string; at: Date },
      ]
      before(async () => {
        engine = kind === 'embedded' ? await openEmbedded('memory://') : await openServer(await startServer())
        earlier = mkdtempSync(join(tmpdir(), 'musubi-earlier-'))
        cpSync(migrations, earlier, {
          recursive: true,
          filter: path => !path.endsWith('.sql') || path.slice(migrations.length) < '0060',
        })
        await migrate(engine, earlier)
        await seedMunicipalities(engine.kysely)
      })
      after(async () => {
        await engine?.close()
        rmSync(earlier, { recursive: true, force: true })
      })

      test('finds the initiatives of its agreed agreements opened, and those of open proposals not', async () => {
        const parties = codes.map((code, i) => ({
          label: '甲乙'[i]!,
          name: code,
          code,
          representative: null,
        }))
        const shown = (slug: string) =>
          transact(engine, first, async db => {
            const bytes = new TextEncoder().encode(slug)
            const intake = await receive(db, { fileName: `${slug}.txt`, bytes }, first)
            await enterReading(db, intake, '見本', sampleAgreement({ parties }), at)
            const region = await foundRegion(db, { slug, name: `見本圏域${slug}`, note: '' })
            const proposal = { inForceFrom: day('2026-10-01'), regionId: region.id }
            return propose(db, await intakeOf(db, intake), proposal, first)
          })
        const agreement = await shown('agreed')
        await shown('open')
        await transact(engine, second, db => confirm(db, agreement, 1, second, async () => {}))
        await migrate(engine, migrations)
        const choices = await transact(engine, first, scopeChoices)
        assert.deepEqual(
          choices.map(({ name }) => name.replace(/（.*/u, '')),
          sampleAgreement().initiatives.map(({ title }) => title),
        )
      })
    },
  )
