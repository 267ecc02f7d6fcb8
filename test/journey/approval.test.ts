import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { type Acting, transact } from '#kernel'
import { enterReading, receive } from '../../src/agreement/intake/store.ts'
import { sampleAgreement } from '../kit/agreement.ts'
import { serverMissing } from '../kit/db.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { startServer } from '../kit/postgres.ts'
import { Visitor } from '../kit/visitor.ts'

const at = new Date('2026-11-22T03:00:00Z')
const [kagoshima, hioki] = ['462012', '462161'] as const

for (const kind of ['embedded', 'server'] as const) {
  const missing = kind === 'server' && process.env.CI !== 'true' ? serverMissing() : undefined
  describe(`rights and 決裁, over HTTP [${kind}]`, { skip: missing ?? false }, () => {
    let house: OpenHouse
    const visitors = new Map<string, Visitor>()

    const as = async (username: string): Promise<Visitor> => {
      const known = visitors.get(username)
      if (known) return known
      const visitor = new Visitor(house.url)
      await visitor.post('/sign-in', { username, password: house.passwordOf(username) })
      visitors.set(username, visitor)
      return visitor
    }
    const text = async (username: string, path: string) => (await (await as(username)).get(path)).text()
    const leadsTo = (response: Response) => response.headers.get('location') ?? assert.fail('leads nowhere')
    /** Rows as somebody of a city sees them. */
    const seen = <R>(municipality: string, query: RawBuilder<R>): Promise<R[]> =>
      transact(house.engine, { person: null, municipality }, async db => (await query.execute(db)).rows)
    const holder = async (municipality: string, office: string): Promise<string> => {
      const found = sql<{ person: string }>`select person from office
        where municipality = ${municipality} and kind = ${office}`
      return (await seen(municipality, found))[0]!.person
    }
    /** The newest events on the record of a city, oldest first, without the sign-ins between them. */
    const lastEvents = async (municipality: string): Promise<string[]> => {
      const lines = await seen(
        municipality,
        sql<{ line: string }>`select line from audit_record order by seq`,
      )
      const events: string[] = lines.map(({ line }) => JSON.parse(line).event)
      return events.filter(event => event !== 'account.sign-in').slice(-3)
    }

    /** A file of 鹿児島市 that has been read. */
    const intake = async (title: string): Promise<string> => {
      const acting: Acting = { person: await holder(kagoshima, 'coordinator'), municipality: kagoshima }
      const whose = { person: acting.person!, municipality: kagoshima }
      const parties = [kagoshima, hioki].map((code, i) => ({
        label: '甲乙'[i]!,
        name: ['鹿児島市', '日置市'][i]!,
        code,
        representative: null,
      }))
      return transact(house.engine, acting, async db => {
        const bytes = new TextEncoder().encode(title)
        const id = await receive(db, { fileName: '見本.txt', bytes }, { ...whose, at })
        await enterReading(db, id, '見本', sampleAgreement({ parties, title }), at)
        return id
      })
    }
    const proposal = (region: string, approver: string) => ({
      revision: '0',
      inForceFrom: '2026-10-01',
      region,
      approver,
      number: '',
      note: '',
    })
    const regionId = async (): Promise<string> =>
      (await seen(kagoshima, sql<{ id: string }>`select id from region where slug = 'kagoshima'`))[0]!.id

    before(async () => {
      house = await openTrialHouse(kind === 'server' ? { DATABASE_URL: await startServer() } : {}, {
        now: () => at,
      })
    })
    after(() => house?.close())

    let agreement: string

    test('what a coordinator drafts is shown to the other city only once the approver has approved it', async () => {
      const id = await intake('図書館の相互利用に関する連携協約（見本）')
      const form = proposal(await regionId(), await holder(kagoshima, 'approver'))
      const draft = leadsTo(
        await (await as('kagoshima-coordinator')).post(`/desk/intakes/${id}/propose`, form),
      )
      assert.match(draft, /^\/desk\/approvals\//)
      const paper = draft.replace(/\?.*$/, '')
      assert.match(await text('kagoshima-approver', `/desk/intakes/${id}`), /読み取った内容/)
      assert.equal((await (await as('kagoshima-coordinator')).post(`${paper}/approve`)).status, 403)
      assert.equal((await (await as('hioki-approver')).get(paper)).status, 404, 'no paper of another city')
      assert.match(await text('hioki-coordinator', '/desk/agreements'), /^(?!.*図書館の相互利用)/su)

      const again = await (await as('kagoshima-coordinator')).post(`/desk/intakes/${id}/propose`, form)
      assert.equal(again.status, 409)
      assert.match(await again.text(), /もう決裁に回っています/)

      const done = leadsTo(
        await (await as('kagoshima-approver')).post(`${paper}/approve`, { number: '', rule: '' }),
      )
      const shown = await text('kagoshima-approver', done)
      assert.match(shown, /連携第2号/)
      agreement = leadsTo(await (await as('kagoshima-approver')).get(`/desk/intakes/${id}`))
      assert.match(await text('hioki-coordinator', agreement), /確定を起案する/)
      assert.deepEqual(await lastEvents(kagoshima), [
        'approval.draft',
        'approval.decide',
        'agreement.propose',
      ])
    })

    test('an approver who confirms alone leaves the same paper, with number and date', async () => {
      const me = await holder(hioki, 'approver')
      const approver = await as('hioki-approver')
      assert.match(await text('hioki-approver', agreement), /自分で決裁する/)
      const done = leadsTo(
        await approver.post(`${agreement}/confirm`, {
          proposal: '1',
          approver: me,
          number: '企第7号',
          note: '',
        }),
      )
      assert.match(done, /done=agreed/)
      assert.match(await text('hioki-approver', done), /所属する市町村の決裁：.*企第7号/su)
      assert.doesNotMatch(await text('kagoshima-approver', done), /企第7号/u, 'the number is its own city’s')
      const list = await text('hioki-approver', '/desk/approvals')
      assert.match(list, /企第7号/)
      assert.deepEqual(await lastEvents(hioki), ['approval.draft', 'approval.decide', 'agreement.confirm'])
      const taken = await approver.post(`${agreement}/confirm`, { proposal: '1', approver: me })
      assert.equal(taken.status, 409, 'agreed is agreed')
    })

    test('an empty reason keeps the page with what is to be put right', async () => {
      const id = await intake('見本の協約を差し戻す')
      const form = proposal(await regionId(), await holder(kagoshima, 'approver'))
      const coordinator = await as('kagoshima-coordinator')
      const paper = leadsTo(await coordinator.post(`/desk/intakes/${id}/propose`, form)).replace(/\?.*$/, '')
      const approver = await as('kagoshima-approver')
      const empty = await approver.post(`${paper}/return`, { reason: ' ', rule: '' })
      assert.equal(empty.status, 422)
      assert.match(await empty.text(), /理由を書いてください/)
      await approver.post(`${paper}/return`, { reason: '効力の日を確かめてください', rule: '' })
      assert.match(await text('kagoshima-coordinator', paper), /効力の日を確かめてください/)
      assert.match(leadsTo(await coordinator.post(`/desk/intakes/${id}/propose`, form)), /done=drafted/)
    })

    test('sent back by the other city it is drafted anew, even where nothing was corrected', async () => {
      const id = await intake('見本の協約をもう一度示す')
      const form = proposal(await regionId(), await holder(kagoshima, 'approver'))
      const coordinator = await as('kagoshima-coordinator')
      const draft = async () =>
        leadsTo(await coordinator.post(`/desk/intakes/${id}/propose`, form)).replace(/\?.*$/, '')
      const approve = async (paper: string) =>
        (await as('kagoshima-approver')).post(`${paper}/approve`, { number: '', rule: '' })
      await approve(await draft())
      const page = leadsTo(await coordinator.get(`/desk/intakes/${id}`))
      await (await as('hioki-coordinator')).post(`${page}/return`, { proposal: '1', reason: '確かめたい' })
      await coordinator.post(`${page}/reopen`)
      await approve(await draft())
      assert.match(await text('hioki-coordinator', page), /確定を起案する/)
    })

    test('who lacks an office is told which one would do and who holds it', async () => {
      const refused = await (await as('hioki-viewer')).get('/desk/intakes/new')
      assert.equal(refused.status, 403)
      const page = await refused.text()
      assert.match(page, /連携調整担当か取組担当ができます/)
      assert.match(page, /企画担当（見本）/)
      assert.match(page, /取組の担当課（見本）/)
    })

    test('who is in charge of other initiatives is refused with the clause and the people who may', async () => {
      const [other] = await seen(
        hioki,
        sql<{ id: string; ref: string }>`select i.id, c.ref
          from initiative i join initiative_clause c on c.initiative = i.id
          where not exists (select from office o where o.kind = 'officer' and 'initiative:' || i.id = any (o.scopes))
          order by i.place limit 1`,
      )
      const officer = await as('hioki-officer')
      const refused = await officer.get(`/desk/initiatives/${other!.id}`)
      assert.equal(refused.status, 403)
      const page = await refused.text()
      assert.match(page, /この取組を受け持っていません/)
      assert.ok(page.includes(other!.ref), 'the clause is cited')
      assert.match(page, /できる人/)
      assert.match(page, /連携調整担当/)
    })
  })
}
