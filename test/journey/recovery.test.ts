import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serverMissing } from '../kit/db.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { startServer } from '../kit/postgres.ts'
import { Visitor } from '../kit/visitor.ts'

const clock = { now: () => new Date('2026-11-22T03:00:00Z') }
const password = 'sakura-no-sono-34'

for (const kind of ['embedded', 'server'] as const) {
  const missing = kind === 'server' && process.env.CI !== 'true' ? serverMissing() : undefined
  describe(`a lost key, over HTTP [${kind}]`, { skip: missing ?? false }, () => {
    let house: OpenHouse
    let administrator: Visitor
    let coordinator: Visitor
    const nobody = () => new Visitor(house.url)

    const signedIn = async (username: string, given = house.passwordOf(username)) => {
      const visitor = nobody()
      await visitor.post('/sign-in', { username, password: given })
      return visitor
    }
    const page = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()
    const leadsTo = (response: Response) => response.headers.get('location') ?? assert.fail('leads nowhere')
    const homeOf = async (name: string) =>
      new RegExp(`href="(/desk/recoveries/[0-9a-f-]{36})">${name}`).exec(
        await page(administrator, '/desk/recoveries'),
      )?.[1] ?? assert.fail(`no recovery of ${name}`)
    const idOf = async (name: string) =>
      new RegExp(`href="/desk/people/([0-9a-f-]{36})">${name}`).exec(
        await page(administrator, '/desk/people'),
      )?.[1] ?? assert.fail(`no ${name}`)
    const codeIn = async (response: Response) =>
      /class="code">([^<]+)</.exec(await response.text())?.[1] ?? assert.fail('no code on the note')

    /** Opens at the counter, lets the coordinator confirm, and prints the code. */
    const codeFor = async (name: string, fields: Record<string, string>) => {
      const person = await idOf(name)
      const opened = await administrator.post('/desk/recoveries/new', { person, checked: 'yes', ...fields })
      const home = leadsTo(opened)
      await coordinator.post(`${home}/confirm`, { checked: 'yes' })
      return codeIn(await administrator.post(`${home}/code`))
    }

    before(async () => {
      const env = kind === 'server' ? { DATABASE_URL: await startServer() } : {}
      house = await openTrialHouse(env, clock)
      administrator = await signedIn('kagoshima-administrator')
      coordinator = await signedIn('kagoshima-coordinator')
    })
    after(() => house?.close())

    test('is asked for from outside with the same answer whether or not there is such a name', async () => {
      const ask = async (username: string) =>
        (await nobody().post('/recovery', { username, kind: 'password', mail: '', note: '内線12' })).text()
      assert.equal(await ask('kagoshima-viewer'), await ask('kagoshima-nobody'))
      assert.match(await page(administrator, '/desk/recoveries'), /閲覧担当（見本）[\s\S]*依頼あり/)
    })

    test('is opened by one who checked, confirmed by another, and gives a new password', async () => {
      const viewer = await signedIn('kagoshima-viewer')
      const home = await homeOf('閲覧担当（見本）')
      assert.equal((await administrator.post(`${home}/open`)).status, 422)
      assert.equal(leadsTo(await administrator.post(`${home}/open`, { checked: 'yes' })), home)
      const own = await administrator.post(`${home}/confirm`, { checked: 'yes' })
      assert.equal(own.status, 403)
      assert.match(await own.text(), /始めた人とは別の人が確かめます/)
      assert.equal((await administrator.post(`${home}/code`)).status, 409)
      assert.equal(leadsTo(await coordinator.post(`${home}/confirm`, { checked: 'yes' })), home)
      const code = await codeIn(await administrator.post(`${home}/code`))

      assert.match(await (await nobody().post('/recovery/code', { code })).text(), /新しいパスワードを決める/)
      const short = await nobody().post('/recovery/good', { code, password: 'mijikai', again: 'mijikai' })
      assert.equal(short.status, 422)
      const good = await nobody().post('/recovery/good', { code, password, again: password })
      assert.match(await good.text(), /サインインできます/)
      assert.match(leadsTo(await viewer.get('/desk')), /^\/sign-in/)
      assert.equal((await (await signedIn('kagoshima-viewer', password)).get('/desk')).status, 200)
      const twice = await nobody().post('/recovery/good', { code, password, again: password })
      assert.match(await twice.text(), /このコードはもう使われています/)
    })

    test('of a second factor takes the password as well as the code', async () => {
      const code = await codeFor('取組担当（見本）', { kind: 'second-factor' })
      const wrong = await nobody().post('/recovery/good', { code, password: 'chigau-kotoba-1' })
      assert.equal(wrong.status, 422)
      assert.match(await wrong.text(), /パスワードが違います/)
      const right = house.passwordOf('kagoshima-officer')
      assert.match(
        await (await nobody().post('/recovery/good', { code, password: right })).text(),
        /終わりました/,
      )
    })

    test('of a mail address sets the new one', async () => {
      const code = await codeFor('取組担当（見本）', { kind: 'mail', mail: 'new@example.test' })
      assert.match(await (await nobody().post('/recovery/code', { code })).text(), /new@example\.test/)
      assert.match(await (await nobody().post('/recovery/good', { code })).text(), /終わりました/)
      const home = `/desk/people/${await idOf('取組担当（見本）')}`
      assert.match(await page(administrator, home), /new@example\.test/)
    })

    test('is of no use as an invitation, and an officer does not see who lost what', async () => {
      const code = await codeFor('取組担当（見本）', { kind: 'password' })
      assert.match(await (await nobody().post('/invitation', { code })).text(), /コードが違います/)
      assert.equal((await (await signedIn('kagoshima-officer')).get('/desk/recoveries')).status, 403)
    })

    test('is on the record with each of its steps', async () => {
      const history = await page(administrator, '/desk/history')
      for (const words of [
        'サインインの復旧が依頼されました',
        'サインインの復旧を始めました',
        '2人目として、サインインの復旧を確かめました',
        'コードを使って、サインインを復旧しました',
      ])
        assert.match(history, new RegExp(words))
    })

    test('of a resident has no way in here: an account of another kind gets no page of staff', async () => {
      const id = crypto.randomUUID()
      const hash = await (await house.auth.$context).password.hash(password)
      const client = await house.engine.pool.connect()
      await client.query('begin')
      await client.query(`select set_config('musubi.person', $1, true)`, [id])
      await client.query(`insert into account values ($1, 'resident')`, [id])
      await client.query(`insert into resident (id, name, created_at) values ($1, '見本 住民', now())`, [id])
      await client.query(
        `insert into auth."user" (id, name, email, "emailVerified", username)
         values ($1, '見本 住民', 'mihon.jumin@musubi.invalid', true, 'mihon.jumin')`,
        [id],
      )
      await client.query(
        `insert into auth.account ("accountId", "providerId", "userId", password, "updatedAt")
         values ($1::text, 'credential', $1::uuid, $2, now())`,
        [id, hash],
      )
      await client.query('commit')
      client.release()
      const resident = await signedIn('mihon.jumin', password)
      for (const path of ['/desk', '/desk/people', '/desk/agreements'])
        assert.match(leadsTo(await resident.get(path)), /^\/sign-in/)
      const asStaff = house.engine.pool.query(
        `insert into person (id, municipality, name, created_at) values ($1, '462012', '見本', now())`,
        [id],
      )
      await assert.rejects(asStaff)
    })
  })
}
