import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { type Acting, type Actor, day, transact, visitor } from '#kernel'
import { seedMunicipalities } from '#municipality'
import { sampleAgreement } from '../../../test/kit/agreement.ts'
import { onBothEngines } from '../../../test/kit/db.ts'
import { agreedBetween, type Worker, worker } from '../../../test/kit/initiative.ts'
import { initiativeId, paragraphId } from '../anchor.ts'
import { propose } from '../consent/store.ts'
import { enterReading, intakeOf, receive } from '../intake/store.ts'
import { searchAgreements } from './store.ts'

const asking = { actor: {} as Actor, today: day('2026-11-24') }

onBothEngines('the search in agreements', engine => {
  let core: Worker
  let partner: Worker
  const found = (query: string, who: Acting = core, limit = 50) =>
    transact(engine(), who, async db => [...(await searchAgreements(db, query, limit, asking))])
  const names = async (query: string) => (await found(query)).map(({ title }) => title.split('　')[0])

  before(async () => {
    await seedMunicipalities(engine().kysely)
    core = await worker(engine(), '462012', '見本 一郎', 'coordinator')
    partner = await worker(engine(), '462161', '見本 二郎', 'coordinator')
    await agreedBetween(engine(), [core, partner], 'found')
  })

  const queries: [what: string, query: string, expected: string[]][] = [
    ['a word of two characters', '協議', ['第3条の2', '別表(1)-1']],
    ['a single character', '創', ['別表(1)-2']],
    ['half width and small letters as their full forms', '第３条', ['第2条第2項（取組内容等）', '第3条の2']],
    ['several words, all of which must be there', '子育て　協力', ['別表(2)-1']],
    ['words of a role', '甲と協力', ['別表(2)-1', '別表(2)-3']],
    ['words of an item below a paragraph', 'けん引', ['第2条第1項（取組内容等）']],
    ['words across punctuation', '甲及び乙が住民が', ['第1条（目的）']],
    ['the citation of a row', '別表(2)-3', ['別表(2)-3']],
    ['nothing for what is not there', '火葬', []],
    ['nothing for no word at all', '　、', []],
    ['nothing for signs alone', '%', []],
  ]
  for (const [what, query, expected] of queries)
    test(`finds ${what}: 「${query}」`, async () => assert.deepEqual(await names(query), expected))

  test('leads to the anchors that the page of the agreement has', async () => {
    const work = sampleAgreement()
    const { rows } = await sql<{ anchor: string }>`
      select anchor from musubi.passages_of(${JSON.stringify(work)}::jsonb) order by place`.execute(
      engine().kysely,
    )
    const expected = [
      'main',
      ...work.articles.flatMap(article => article.paragraphs.map(one => paragraphId(article, one))),
      ...work.initiatives.map(one => initiativeId(work, one)),
    ]
    assert.deepEqual(
      rows.map(({ anchor }) => anchor),
      expected,
    )
  })

  test('gives an excerpt around the word, and the agreement behind the clause', async () => {
    const [hit] = await found('毎年度')
    assert.equal(hit!.title, '第3条の2　見本A市及び見本B町における連携中枢都市圏形成に係る連携協約')
    assert.equal(hit!.excerpt, '甲及び乙の長は、毎年度協議を行う。')
    assert.match(hit!.href, /^\/desk\/agreements\/[0-9a-f-]{36}#article-3-2-p1$/)
  })

  test('shows what is proposed to its parties alone, and what is agreed to everybody', async () => {
    const third = await worker(engine(), '462250', '見本 三郎', 'coordinator')
    const initiatives = [{ ...sampleAgreement().initiatives[0]!, title: '火葬場の共同利用' }]
    const parties = ['462012', '462161'].map((code, i) => ({
      label: '甲乙'[i]!,
      name: code,
      code,
      representative: null,
    }))
    await transact(engine(), core, async db => {
      const intake = await receive(db, { fileName: 'p.txt', bytes: new Uint8Array([1]) }, core)
      await enterReading(db, intake, '見本', sampleAgreement({ initiatives, parties }), core.at)
      const { rows } = await sql<{ id: string }>`select id from region limit 1`.execute(db)
      await propose(
        db,
        await intakeOf(db, intake),
        { inForceFrom: day('2026-10-01'), regionId: rows[0]!.id },
        core,
      )
    })
    for (const [who, count] of [
      [core, 1],
      [partner, 1],
      [third, 0],
      [visitor, 0],
    ] as const)
      assert.equal((await found('火葬', who)).length, count)
    assert.equal((await found('災害対策', third)).length, 1)
  })

  test('asks an index for the rows that row-level security is to judge', async () => {
    const plan = await engine()
      .kysely.transaction()
      .execute(async db => {
        await sql`set local enable_seqscan = off`.execute(db)
        const { rows } = await sql<Record<string, string>>`explain select id from agreement_passage
          where grams @> array['協議']`.execute(db)
        return rows.map(row => Object.values(row)[0]).join('\n')
      })
    assert.match(plan, /agreement_passage_grams/)
  })
})
