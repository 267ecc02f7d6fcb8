import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { transact } from '#kernel'
import { serverMissing } from '../kit/db.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { startServer } from '../kit/postgres.ts'
import { Visitor } from '../kit/visitor.ts'

const password = 'momiji-no-michi-12'
const clock = { now: () => new Date('2026-11-22T03:00:00Z') }

for (const kind of ['embedded', 'server'] as const) {
  const missing = kind === 'server' && process.env.CI !== 'true' ? serverMissing() : undefined
  describe(`the people of a city, over HTTP [${kind}]`, { skip: missing ?? false }, () => {
    let house: OpenHouse
    let administrator: Visitor

    const signedIn = async (username: string) => {
      const visitor = new Visitor(house.url)
      await visitor.post('/sign-in', { username, password: house.passwordOf(username) })
      return visitor
    }
    const page = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()
    const leadsTo = (response: Response) => response.headers.get('location') ?? assert.fail('leads nowhere')
    const sectionOf = async () =>
      /<option value="([0-9a-f-]{36})"[^>]*>企画課（見本）/.exec(
        await page(administrator, '/desk/people/new'),
      )?.[1] ?? assert.fail('no section to choose')

    /** Invites somebody and prints the code. */
    const invite = async (name: string, more: Record<string, string> = {}) => {
      const fields = {
        name,
        section: await sectionOf(),
        kind: 'viewer',
        since: '2026-04-01',
        mail: '',
        ...more,
      }
      const home = leadsTo(await administrator.post('/desk/people/new', fields)).replace(/\?.*$/, '')
      return { home, code: await print(home) }
    }
    const print = async (home: string) =>
      /class="code">([^<]+)</.exec(await (await administrator.post(`${home}/code`)).text())?.[1] ??
      assert.fail('no code on the note')

    before(async () => {
      house = await openTrialHouse(kind === 'server' ? { DATABASE_URL: await startServer() } : {}, clock)
      administrator = await signedIn('kagoshima-administrator')
    })
    after(() => house?.close())

    test('somebody invited enters the code, chooses how to sign in, and is in', async () => {
      const { home, code } = await invite('見本 一郎')
      const guest = new Visitor(house.url)
      const greeting = await (await guest.post('/invitation', { code: code.toLowerCase() })).text()
      assert.match(greeting, /見本 一郎 様、ようこそ/)
      const chosen = { code, username: 'mihon.ichiro', password, again: password }
      assert.equal(leadsTo(await guest.post('/invitation/accept', chosen)), '/desk')
      assert.match(await page(guest, '/desk'), /見本 一郎/)
      assert.match(await page(administrator, home), /mihon\.ichiro/)
    })

    test('a code sent twice at once opens one account', async () => {
      const { code } = await invite('見本 二郎')
      const chosen = (username: string) => ({ code, username, password, again: password })
      const answers = await Promise.all(
        ['mihon.jiro', 'mihon.jiro2'].map(name =>
          new Visitor(house.url).post('/invitation/accept', chosen(name)),
        ),
      )
      assert.deepEqual(answers.map(answer => answer.status).sort(), [303, 422])
    })

    const slips: [Record<string, string>, RegExp][] = [
      [{ again: 'momiji-no-michi-13' }, /上のパスワードと同じものを、もう一度入れてください。/],
      [{ password: 'mijikai', again: 'mijikai' }, /パスワードを12字以上にしてください。/],
      [{ username: '見本' }, /利用者名を3字以上にしてください。/],
      [{ username: '見本さくら' }, /利用者名は、半角の英数字/],
      [{ username: 'kagoshima-viewer' }, /この利用者名は使われています。/],
      [{ password: 'x.hana.saku.jp', again: 'x.hana.saku.jp', username: 'hana' }, /利用者名を入れないで/],
      [{ code: 'K7QM-4RTX-9WPC-HH3D' }, /コードが違います。/],
    ]
    test('a slip is told at its field, and the code stays good', async () => {
      const { code } = await invite('見本 三郎')
      const guest = new Visitor(house.url)
      for (const [slip, sentence] of slips) {
        const chosen = { code, username: 'mihon.saburo', password, again: password, ...slip }
        const answer = await guest.post('/invitation/accept', chosen)
        assert.equal(answer.status, 422)
        assert.match(await answer.text(), sentence)
      }
      const chosen = { code, username: 'mihon.saburo', password, again: password }
      assert.equal((await guest.post('/invitation/accept', chosen)).status, 303)
    })

    test('a code comes by mail as well, and a newer one replaces it', async () => {
      const { home, code } = await invite('見本 四郎')
      const sent = await administrator.post(`${home}/code/mail`, { mail: 'sample@example.test' })
      assert.match(leadsTo(sent), /done=mailed/)
      const { rows } = await house.engine.pool.query(
        `select body from letter where recipient = 'sample@example.test'`,
      )
      assert.match(rows[0].body, /見本 四郎 様[\s\S]*\/invitation\n[\s\S]*[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)
      const old = await new Visitor(house.url).post('/invitation', { code })
      assert.match(await old.text(), /取りやめになりました/)
    })

    test('an office is given, changed and ended, and every step is on record', async () => {
      const { home } = await invite('見本 五郎')
      const office = { kind: 'coordinator', section: await sectionOf(), since: '2026-04-01', until: '' }
      assert.match(leadsTo(await administrator.post(`${home}/offices`, office)), /done=given/)
      const again = await administrator.post(`${home}/offices`, office)
      assert.equal(again.status, 422)
      assert.match(await again.text(), /同じ課の同じ職を、その期間にもう持っています/)
      const shown = await page(administrator, home)
      const change = /href="([^"]+\/offices\/[0-9a-f-]{36})"/.exec(shown)?.[1] ?? assert.fail('no office')
      assert.match(leadsTo(await administrator.post(change, { until: '令和9年3月31日' })), /done=changed/)
      assert.match(await page(administrator, home), /令和9年3月31日まで/)
      const person = home.split('/').at(-1)
      const { rows } = await transact(house.engine, { person: null, municipality: '462012' }, db =>
        sql<{ event: string }>`select line::json->>'event' as event from audit_record
          where line::json->>'thing' = ${`person:${person}`} and line::json->>'event' <> 'person.read'
          order by seq`.execute(db),
      )
      assert.deepEqual(
        rows.map(row => row.event),
        ['invitation.write', 'invitation.write', 'office.write', 'office.write'],
      )
    })

    test('the last administrator cannot end the own office, nor leave', async () => {
      const list = await page(administrator, '/desk/people?office=administrator')
      const home = /href="(\/desk\/people\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? assert.fail('no person')
      const change = /href="([^"]+\/offices\/[0-9a-f-]{36})"/.exec(await page(administrator, home))?.[1] ?? ''
      for (const answer of [
        await administrator.post(change, { until: '2027-03-31' }),
        await administrator.post(`${home}/leave`, { leftOn: '2027-03-31' }),
      ]) {
        assert.equal(answer.status, 422)
        assert.match(await answer.text(), /システム管理者が1人もいない日ができてしまいます/)
      }
    })

    test('somebody who left keeps the name in the record and is out at once', async () => {
      const { home, code } = await invite('見本 六郎')
      const guest = new Visitor(house.url)
      await guest.post('/invitation/accept', { code, username: 'mihon.rokuro', password, again: password })
      assert.equal((await guest.get('/desk')).status, 200)
      await administrator.post(`${home}/leave`, { leftOn: '2026-11-21' })
      assert.match(leadsTo(await guest.get('/desk')), /^\/sign-in/)
      const back = await guest.post('/sign-in', { username: 'mihon.rokuro', password })
      assert.equal(back.status, 403)
      assert.match(await back.text(), /きょう有効な職がありません/)
      assert.doesNotMatch(await page(administrator, '/desk/people'), /見本 六郎/)
      assert.match(await page(administrator, '/desk/people?state=left'), /見本 六郎/)
    })

    test('an administrator reaches nobody of another city, and an officer changes nobody', async () => {
      const { home } = await invite('見本 七郎')
      const hioki = await signedIn('hioki-administrator')
      assert.equal((await hioki.get(home)).status, 404)
      assert.equal((await hioki.post(`${home}/leave`, { leftOn: '2027-03-31' })).status, 404)
      const officer = await signedIn('kagoshima-officer')
      assert.equal((await officer.get(home)).status, 200)
      assert.equal((await officer.post(`${home}/name`, { name: '見本' })).status, 403)
      assert.equal((await officer.get('/desk/sections')).status, 403)
    })

    test('a section is founded, renamed, and ended only once nobody is in it', async () => {
      const founded = await administrator.post('/desk/sections', { name: '見本推進課', since: '2026-04-01' })
      assert.match(leadsTo(founded), /done=founded/)
      const list = await page(administrator, '/desk/sections')
      const hrefOf = (name: string) =>
        new RegExp(`href="(/desk/sections/[0-9a-f-]{36})">${name}<`).exec(list)?.[1] ?? assert.fail(name)
      const change = { name: '見本連携課', until: '2027-03-31' }
      assert.match(leadsTo(await administrator.post(hrefOf('見本推進課'), change)), /done=changed/)
      const used = await administrator.post(hrefOf('企画課（見本）'), {
        name: '企画課（見本）',
        until: '2027-03-31',
      })
      assert.match(await used.text(), /終わる日のあとも、この課に所属する人/)
    })
  })
}
