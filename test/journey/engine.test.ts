import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { serverMissing } from '../kit/db.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { startServer } from '../kit/postgres.ts'
import { Visitor } from '../kit/visitor.ts'

const founding = new URL('../../examples/kagoshima-hioki.txt', import.meta.url)

const field = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(html)?.[1] ?? assert.fail(`no field ${name}`)

/** The one who is chosen on a form to approve. */
const approverIn = (html: string): string =>
  /id="approver"[^>]*>.*?<option value="([^"]*)" selected/su.exec(html)?.[1] ??
  /name="approver" value="([^"]*)"/u.exec(html)?.[1] ??
  assert.fail('no approver')

for (const kind of ['embedded', 'server'] as const) {
  const missing = kind === 'server' && process.env.CI !== 'true' ? serverMissing() : undefined
  describe(`an agreement from file to first version, over HTTP [${kind}]`, { skip: missing ?? false }, () => {
    let house: OpenHouse
    let kagoshima: Visitor
    let hioki: Visitor
    let intake: string
    let agreement: string

    before(async () => {
      house = await openTrialHouse(kind === 'server' ? { DATABASE_URL: await startServer() } : {})
      kagoshima = new Visitor(house.url)
      hioki = new Visitor(house.url)
    })
    after(() => house?.close())

    const signIn = (visitor: Visitor, username: string) =>
      visitor.post('/sign-in', { username, password: house.passwordOf(username) })

    test('signing in leads to the desk', async () => {
      for (const [visitor, name] of [
        [kagoshima, 'kagoshima-coordinator'],
        [hioki, 'hioki-coordinator'],
      ] as const) {
        assert.equal((await signIn(visitor, name)).headers.get('location'), '/desk')
        assert.equal((await visitor.get('/desk')).status, 200)
      }
    })

    test('a file is read in the background', async () => {
      const file = new File([readFileSync(founding)], '見本.txt')
      const taken = await kagoshima.post('/desk/intakes', { file, text: '' })
      assert.equal(taken.status, 303)
      intake = taken.headers.get('location')!
      for (let tries = 0; tries < 60; tries += 1) {
        if ((await (await kagoshima.get(intake)).text()).includes('読み取りを確かめてください')) return
        await new Promise(resolve => setTimeout(resolve, 250))
      }
      assert.fail('the file was not read')
    })

    test('the draft is invisible to the other city', async () => {
      assert.equal((await hioki.get(intake)).status, 404)
    })

    test('shown to the other city it is confirmed and public', async () => {
      const [shower, confirmer] = [new Visitor(house.url), new Visitor(house.url)]
      await signIn(shower, 'kagoshima-approver')
      await signIn(confirmer, 'hioki-approver')
      const html = await (await shower.get(`${intake}/propose`)).text()
      const region = /name="region" id="[^"]*" checked="" value="([^"]*)"|value="([0-9a-f-]{36})"/u.exec(html)
      const shown = await shower.post(`${intake}/propose`, {
        revision: field(html, 'revision'),
        inForceFrom: '2017-01-19',
        region: region?.[1] ?? region?.[2] ?? '',
        regionName: '',
        core: '462012',
        approver: approverIn(html),
      })
      assert.equal(shown.status, 303)
      agreement = shown.headers.get('location')!.split('?')[0]!
      const publicPath = agreement.replace('/desk', '')
      assert.equal((await new Visitor(house.url).get(publicPath)).status, 404)
      const approver = approverIn(await (await confirmer.get(agreement)).text())
      const confirmed = await confirmer.post(`${agreement}/confirm`, { proposal: '1', approver })
      assert.equal(confirmed.headers.get('location'), `${agreement}?done=agreed`)
      assert.equal((await new Visitor(house.url).get(publicPath)).status, 200)
      assert.equal((await confirmer.post(`${agreement}/confirm`, { proposal: '1', approver })).status, 409)
    })

    test('a form sent after the session ended keeps what was typed', async () => {
      const stranger = new Visitor(house.url)
      const answer = await stranger.post('/desk/intakes', { text: '見本の文' })
      assert.equal(answer.status, 401)
      assert.match(await answer.text(), /name="text" value="見本の文"/)
    })

    test('a form from another site is refused', async () => {
      const answer = await fetch(`${house.url}/sign-in`, {
        method: 'POST',
        headers: { origin: 'http://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' },
        body: 'username=a&password=b',
      })
      assert.equal(answer.status, 403)
    })

    test('an address with nothing behind it is a page that says so', async () => {
      for (const path of ['/desk/intakes/xyz', '/desk/agreements/xyz', '/agreements/none', '/nothing'])
        assert.equal((await kagoshima.get(path)).status, 404, path)
    })
  })
}
