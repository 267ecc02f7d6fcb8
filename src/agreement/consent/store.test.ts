import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { type Db, day, type Engine, Invalid, newId, transact, visitor } from '#kernel'
import { foundRegion, membersOn, seedMunicipalities } from '#municipality'
import type { ParsedAgreement } from '#reading'
import { sampleAgreement } from '../../../test/kit/agreement.ts'
import { onBothEngines } from '../../../test/kit/db.ts'
import { enterPerson } from '../../../test/kit/person.ts'
import { refusedIn } from '../../../test/kit/refused.ts'
import { enterReading, intakeOf, receive } from '../intake/store.ts'
import { setHeading } from '../review/rule.ts'
import { correct, undo } from '../review/store.ts'
import { outstanding, standingOf } from './rule.ts'
import {
  confirm as confirmIn,
  giveBack,
  propose,
  reopen,
  type Version,
  versionOf,
  versions,
} from './store.ts'

const at = new Date('2026-11-22T03:00:00Z')
const person = newId()
const acting = (municipality: string) => ({ municipality, person, at })
const [kagoshima, hioki, aira] = ['462012', '462161', '462250'] as const
const as = <T>(engine: Engine, municipality: string, work: (db: Db) => Promise<T>) =>
  transact(engine, { person, municipality }, work)

/** The versions that upper rooms were told of. */
const told: Version[] = []
const confirm = (db: Db, agreement: string, proposal: number, whose: ReturnType<typeof acting>) =>
  confirmIn(db, agreement, proposal, whose, async (_, version) => {
    told.push(version)
  })

const withParties = (...codes: string[]): ParsedAgreement => ({
  ...sampleAgreement(),
  parties: codes.map((code, i) => ({ label: '甲乙丙'[i]!, name: code, code, representative: null })),
})

let regionCount = 0
/** An agreement of these parties, shown by the first of them. */
async function proposed(engine: Engine, ...codes: string[]): Promise<{ agreement: string; intake: string }> {
  return as(engine, codes[0]!, async db => {
    const intake = await read(db, withParties(...codes))
    regionCount += 1
    const region = await foundRegion(db, { slug: `r${regionCount}`, name: '見本圏域', note: '' })
    const shown = { inForceFrom: day('2026-10-01'), regionId: region.id }
    return { agreement: await propose(db, await intakeOf(db, intake), shown, acting(codes[0]!)), intake }
  })
}

async function read(db: Db, work: ParsedAgreement): Promise<string> {
  const receipt = acting(work.parties[0]!.code!)
  const intake = await receive(db, { fileName: '見本.txt', bytes: new TextEncoder().encode('見本') }, receipt)
  await enterReading(db, intake, '見本', work, at)
  return intake
}

const refusedWith = refusedIn('agreement')

onBothEngines('what the parties confirm', engine => {
  before(async () => {
    await seedMunicipalities(engine().kysely)
  })

  test('is agreed once the last party confirms, and the parties are members of the region, the core in the middle', async () => {
    const { agreement } = await proposed(engine(), kagoshima, hioki)
    assert.equal(standingOf(await as(engine(), hioki, db => versionOf(db, agreement))), 'unconfirmed')
    assert.equal(await as(engine(), hioki, db => confirm(db, agreement, 1, acting(hioki))), true)
    const version = await transact(engine(), visitor, db => versionOf(db, agreement))
    assert.equal(standingOf(version), 'agreed')
    assert.deepEqual(told.at(-1), version)
    const members = await transact(engine(), visitor, db =>
      membersOn(db, version.regionId, day('2026-10-01')),
    )
    assert.deepEqual(
      members.map(member => [member.code, member.standing]),
      [
        [kagoshima, 'core'],
        [hioki, 'member'],
      ],
    )
  })

  test('waits for the third of three parties', async () => {
    const { agreement } = await proposed(engine(), kagoshima, hioki, aira)
    const before = told.length
    assert.equal(await as(engine(), hioki, db => confirm(db, agreement, 1, acting(hioki))), false)
    assert.equal(told.length, before, 'upper rooms are told once all have confirmed')
    assert.deepEqual(outstanding(await as(engine(), aira, db => versionOf(db, agreement))), [aira])
    assert.equal(await as(engine(), aira, db => confirm(db, agreement, 1, acting(aira))), true)
  })

  test('confirmed twice at once counts once', async () => {
    const { agreement } = await proposed(engine(), kagoshima, hioki, aira)
    const both = await Promise.allSettled(
      [1, 2].map(() => as(engine(), hioki, db => confirm(db, agreement, 1, acting(hioki)))),
    )
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('by the last two parties at once is agreed, whoever comes first', async () => {
    const { agreement } = await proposed(engine(), kagoshima, hioki, aira)
    const done = await Promise.all(
      [hioki, aira].map(city => as(engine(), city, db => confirm(db, agreement, 1, acting(city)))),
    )
    assert.deepEqual(done.sort(), [false, true])
  })

  test('an agreed version is never changed again, not even in the database', async () => {
    const { agreement } = await proposed(engine(), kagoshima, hioki)
    await as(engine(), hioki, db => confirm(db, agreement, 1, acting(hioki)))
    await assert.rejects(
      as(engine(), hioki, db => giveBack(db, agreement, 1, '違う', acting(hioki))),
      refusedWith('already_agreed'),
    )
    await assert.rejects(
      as(engine(), kagoshima, db =>
        sql`update agreement_version set in_force_from = '2020-01-01' where agreement = ${agreement}`.execute(
          db,
        ),
      ),
      /agreed version/,
    )
  })

  test('sent back, corrected and shown again asks for a new confirmation', async () => {
    const { agreement, intake } = await proposed(engine(), kagoshima, hioki)
    await as(engine(), hioki, db => giveBack(db, agreement, 1, '(1)-1の文が違う', acting(hioki)))
    await assert.rejects(
      as(engine(), hioki, db => confirm(db, agreement, 1, acting(hioki))),
      refusedWith('returned'),
    )
    await as(engine(), kagoshima, async db => {
      assert.equal(await reopen(db, agreement, at), intake)
      const again = await intakeOf(db, intake)
      await propose(db, again, { inForceFrom: day('2026-10-01'), regionId: '' }, acting(kagoshima))
    })
    await assert.rejects(
      as(engine(), hioki, db => confirm(db, agreement, 1, acting(hioki))),
      refusedWith('proposal_changed'),
    )
    assert.equal(await as(engine(), hioki, db => confirm(db, agreement, 2, acting(hioki))), true)
  })

  test('is invisible to visitors and to cities that are no party until it is agreed', async () => {
    const { agreement } = await proposed(engine(), kagoshima, hioki)
    await assert.rejects(
      transact(engine(), visitor, db => versionOf(db, agreement)),
      refusedWith('absent'),
    )
    await assert.rejects(
      as(engine(), aira, db => versionOf(db, agreement)),
      refusedWith('absent'),
    )
    const seen = await transact(engine(), visitor, db => versions(db))
    assert.equal(
      seen.some(version => version.agreement === agreement),
      false,
    )
  })
})

onBothEngines('a draft', engine => {
  test('belongs to one municipality', async () => {
    const intake = await as(engine(), kagoshima, db => read(db, withParties(kagoshima, hioki)))
    await assert.rejects(
      as(engine(), hioki, db => intakeOf(db, intake)),
      refusedWith('intake_absent'),
    )
  })

  const heading = { ...sampleAgreement(), region: null, preamble: null, closing: null }
  const retitle = (db: Db, intake: string, revision: number, title: string) =>
    correct(db, intake, work => setHeading(work, { ...heading, title }), { revision, reason: '', person, at })

  test('corrected by two at once keeps the first and tells the second', async () => {
    const intake = await as(engine(), kagoshima, db => read(db, withParties(kagoshima, hioki)))
    const both = await Promise.allSettled(
      ['一', '二'].map(title => as(engine(), kagoshima, db => retitle(db, intake, 0, title))),
    )
    const refused = both.filter(result => result.status === 'rejected')
    assert.equal(refused.length, 1)
    assert.ok(refused[0]?.reason instanceof Invalid)
  })

  test('can be taken back step by step to what was read', async () => {
    await as(engine(), kagoshima, async db => {
      await enterPerson(db, kagoshima, { id: person })
      const intake = await read(db, withParties(kagoshima, hioki))
      await retitle(db, intake, 0, '一')
      await retitle(db, intake, 1, '二')
      await undo(db, intake, 2, at)
      assert.equal((await intakeOf(db, intake)).work?.title, '一')
      await assert.rejects(undo(db, intake, 2, at), refusedWith('undo_overtaken'))
      await undo(db, intake, 3, at)
      assert.equal((await intakeOf(db, intake)).work?.title, sampleAgreement().title)
      await assert.rejects(undo(db, intake, 4, at), refusedWith('nothing_to_undo'))
    })
  })
})
