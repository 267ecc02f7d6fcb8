import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serverMissing } from '../kit/db.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { startServer } from '../kit/postgres.ts'
import { Visitor } from '../kit/visitor.ts'

const password = 'momiji-no-michi-12'

for (const kind of ['embedded', 'server'] as const) {
  const missing = kind === 'server' && process.env.CI !== 'true' ? serverMissing() : undefined
  describe(`the transfer of 1 April [${kind}]`, { skip: missing ?? false }, () => {
    let house: OpenHouse
    let administrator: Visitor
    let now = new Date('2027-03-20T01:00:00Z')
    let codes: string[] = []

    const signedIn = async (username: string) => {
      const visitor = new Visitor(house.url)
      await visitor.post('/sign-in', { username, password: house.passwordOf(username) })
      return visitor
    }
    const page = async (path: string) => (await administrator.get(path)).text()
    const leadsTo = (response: Response) => response.headers.get('location') ?? assert.fail('leads nowhere')
    const list = async () => (await page('/desk/transfers/people.csv?on=2027-04-01')).trimEnd().split('\r\n')
    const handIn = (rows: readonly string[]) =>
      administrator.post('/desk/transfers', {
        effectiveOn: '令和9年4月1日',
        file: new File([rows.join('\r\n')], '名簿（見本）.csv'),
      })
    const markIn = (html: string) => /name="mark" value="([^"]+)"/.exec(html)?.[1] ?? assert.fail('no mark')

    before(async () => {
      const env = kind === 'server' ? { DATABASE_URL: await startServer() } : {}
      house = await openTrialHouse(env, { now: () => now })
      administrator = await signedIn('kagoshima-administrator')
      await administrator.post('/desk/sections', { name: '観光課（見本）', since: '2027-04-01' })
    })
    after(() => house?.close())

    test('begins with a list that, handed in unchanged, changes nothing', async () => {
      const shown = await page(leadsTo(await handIn(await list())))
      assert.match(shown, /いまの名簿から変わるところはありません/)
    })

    test('refuses a file that is no list, at its field', async () => {
      for (const [rows, sentence] of [
        [['氏名,所属', '見本,企画課'], /1行目に「番号」「職」「退職・転出」の列がありません/],
        [['"番号,氏名'], /CSVとして読めません/],
      ] as const) {
        const answer = await handIn(rows)
        assert.equal(answer.status, 422)
        assert.match(await answer.text(), sentence)
      }
    })

    test('names every bad cell and takes no row of such a list', async () => {
      const rows = await list()
      const bad = rows.map(row =>
        row.includes('閲覧担当（見本）') ? row.replace(/,総務課（見本）,/, ',消えた課,') : row,
      )
      const home = leadsTo(await handIn([...bad, ',見本 四郎,観光課（見本）,閲覧者,,,,']))
      const shown = await page(home)
      assert.match(shown, new RegExp(`${bad.findIndex(row => row.includes('消えた課')) + 1}行目「所属」`))
      assert.doesNotMatch(shown, /この内容で反映する/)
      assert.equal((await administrator.post(`${home}/apply`, { mark: 'x' })).status, 409)
      assert.doesNotMatch(await page('/desk/people'), /見本 四郎/)
    })

    test('is looked at, then taken whole; the code of who is new is printed', async () => {
      const rows = (await list()).map(row => {
        if (row.includes('取組担当（見本）')) return `${row.slice(0, -1)},○`
        if (row.includes('閲覧担当（見本）')) return row.replace('総務課（見本）', '観光課（見本）')
        return row
      })
      const newcomers = [
        ',見本 四郎,観光課（見本）,閲覧者,,,,',
        ',見本 四郎,観光課（見本）,システム管理者,,,,',
        ',見本 五郎,観光課（見本）,外部委員,,,,',
      ]
      const home = leadsTo(await handIn([...rows, ...newcomers]))
      const preview = await page(home)
      for (const part of [
        /加わる人（2）[\s\S]*見本 四郎[\s\S]*閲覧者（観光課（見本））、システム管理者（観光課（見本））/,
        /離れる人（1）[\s\S]*取組担当（見本）/,
        /所属が変わる人（1）[\s\S]*閲覧担当（見本）[\s\S]*総務課（見本） から 観光課（見本） へ/,
      ])
        assert.match(preview, part)
      assert.doesNotMatch(await page('/desk/people'), /見本 四郎/)
      const mark = markIn(preview)
      const both = await Promise.all([
        administrator.post(`${home}/apply`, { mark }),
        administrator.post(`${home}/apply`, { mark }),
      ])
      assert.deepEqual(both.map(answer => answer.status).sort(), [303, 409])
      assert.match(await page(home), /反映しました。令和9年4月1日から、新しい職になります。/)
      const notes = await (await administrator.post(`${home}/codes`)).text()
      codes = [...notes.matchAll(/class="code">([^<]+)</g)].map(found => found[1]!)
      assert.equal(codes.length, 2)
    })

    test('refuses a plan that was overtaken by another change', async () => {
      const rows = await list()
      const back = (row: string) => row.replace('観光課（見本）,閲覧者', '総務課（見本）,閲覧者')
      const home = leadsTo(
        await handIn(rows.map(row => (row.includes('閲覧担当（見本）') ? back(row) : row))),
      )
      const mark = markIn(await page(home))
      const viewer =
        /href="(\/desk\/people\/[0-9a-f-]{36})"/.exec(await page('/desk/people?q=閲覧担当'))?.[1] ??
        assert.fail('no person')
      await administrator.post(`${viewer}/name`, { name: '閲覧担当 改（見本）' })
      const answer = await administrator.post(`${home}/apply`, { mark })
      assert.equal(answer.status, 409)
      assert.match(await answer.text(), /表示したあとに、職員や課の登録が変わりました/)
      await administrator.post(`${home}/drop`)
      assert.equal((await administrator.post(`${home}/apply`, { mark })).status, 409)
    })

    test('changes nothing on 31 March, and everything on 1 April', async () => {
      now = new Date('2027-03-31T14:59:00Z')
      const officer = await signedIn('kagoshima-officer')
      assert.equal((await officer.get('/desk/intakes/new')).status, 200)
      const chosen = { code: codes[0]!, username: 'mihon.newcomer', password, again: password }
      const answer = await new Visitor(house.url).post('/invitation/accept', chosen)
      assert.match(await answer.text(), /令和9年4月1日からサインインできます/)
      assert.match(await page('/desk/people?q=閲覧担当'), /総務課（見本）/)

      now = new Date('2027-03-31T15:00:00Z')
      assert.match(leadsTo(await officer.get('/desk/intakes/new')), /^\/sign-in/)
      const back = await officer.post('/sign-in', {
        username: 'kagoshima-officer',
        password: house.passwordOf('kagoshima-officer'),
      })
      assert.equal(back.headers.get('location'), null)
      const newcomer = new Visitor(house.url)
      assert.equal(
        leadsTo(await newcomer.post('/sign-in', { username: 'mihon.newcomer', password })),
        '/desk',
      )
      assert.match(await page('/desk/people?q=閲覧担当'), /観光課（見本）/)
      assert.match(await page('/desk/people?state=left'), /取組担当（見本）/)
    })
  })
}
