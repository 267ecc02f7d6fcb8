import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { openReceiver, type ReceiverKit } from '../kit/receiver.ts'
import { Visitor } from '../kit/visitor.ts'

const secretIn = (html: string): string =>
  /class="code secret">([^<]+)</.exec(html)?.[1] ?? assert.fail('no secret on the page')

describe('connecting another system of a city, over HTTP', () => {
  let house: OpenHouse
  let receiver: ReceiverKit
  let administrator: Visitor
  let token: string

  before(async () => {
    house = await openTrialHouse()
    receiver = await openReceiver()
    administrator = new Visitor(house.url)
    await signIn(administrator, 'kagoshima-administrator')
  })
  after(async () => {
    await receiver?.close()
    await house?.close()
  })

  const signIn = (visitor: Visitor, username: string) =>
    visitor.post('/sign-in', { username, password: house.passwordOf(username) })
  const api = (path: string) =>
    fetch(new URL(`/api/v1${path}`, house.url), { headers: { authorization: `Bearer ${token}` } })
  const sent = {
    name: '文書管理システム（見本）',
    scopes: ['task.read', 'initiative.read'],
    office: 'viewer',
    days: '30',
  }

  test('an administrator makes a token, which is shown once and lets a program in', async () => {
    const made = await administrator.post('/desk/tokens/new', sent)
    assert.equal(made.status, 200)
    token = secretIn(await made.text())
    assert.doesNotMatch(await (await administrator.get('/desk/tokens')).text(), new RegExp(token))
    const answer = await api('/initiatives?limit=200')
    assert.equal(((await answer.json()) as { items: unknown[] }).items.length, 17)
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    assert.equal((await api('/regions')).status, 403)
  })

  test('a right that the office does not give is refused at its field, with what was typed kept', async () => {
    const refused = await administrator.post('/desk/tokens/new', { ...sent, scopes: ['task.create'] })
    const html = await refused.text()
    assert.equal(refused.status, 422)
    assert.match(html, /閲覧者のトークンには許せません/)
    assert.match(html, /value="文書管理システム（見本）"/)
  })

  test('a token that is withdrawn lets nobody in, and stays in the list and the history', async () => {
    const list = await (await administrator.get('/desk/tokens')).text()
    const [, path = assert.fail('no token')] = /href="(\/desk\/tokens\/[0-9a-f-]{36})"/.exec(list) ?? []
    assert.equal((await administrator.post(`${path}/revoke`)).status, 303)
    assert.equal((await api('/initiatives')).status, 401)
    assert.match(await (await administrator.get('/desk/tokens')).text(), /取り消し済み/)
    assert.match(await (await administrator.get('/desk/history')).text(), /トークンを作りました/)
  })

  test('nobody but the administrator looks after tokens and webhooks', async () => {
    const officer = new Visitor(house.url)
    await signIn(officer, 'kagoshima-officer')
    for (const path of ['/desk/tokens', '/desk/tokens/new', '/desk/webhooks', '/desk/webhooks/new'])
      assert.equal((await officer.get(path)).status, 403, path)
    assert.equal((await officer.post('/desk/tokens/new', sent)).status, 403)
  })

  test('a webhook is told of a test, and its log says what was answered', async () => {
    const entered = { name: 'グループウェア（見本）', url: receiver.url, events: '*' }
    const made = await administrator.post('/desk/webhooks/new', entered)
    assert.match(secretIn(await made.text()), /^whsec_/)
    const list = await (await administrator.get('/desk/webhooks')).text()
    const [, path = assert.fail('no webhook')] = /href="(\/desk\/webhooks\/[0-9a-f-]{36})"/.exec(list) ?? []
    assert.equal((await administrator.post(`${path}/test`)).status, 303)
    const told = () => receiver.arrived.some(({ body }) => JSON.parse(body).type === 'webhook.test')
    for (let waited = 0; !told() && waited < 150; waited++) await new Promise(next => setTimeout(next, 200))
    assert.ok(told())
    let page = ''
    for (let waited = 0; !/状態 200/.test(page) && waited < 50; waited++)
      page = await (await administrator.get(path)).text()
    assert.match(page, /試しの通知/)
    assert.match(page, /受け取りの答え（見本）/)
  })

  test('an address inside the network is refused at its field', async () => {
    const entered = { name: '庁内（見本）', url: 'https://10.1.2.3/hook', events: '*' }
    const refused = await administrator.post('/desk/webhooks/new', entered)
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /MUSUBI_WEBHOOK_PRIVATE/)
  })

  test('the document of the API is readable without signing in, and by machines', async () => {
    const page = await fetch(new URL('/api/v1/docs', house.url))
    assert.match(await page.text(), /POST<\/b> \/api\/v1\/tasks/)
    const document = (await (await fetch(new URL('/api/v1/openapi.json', house.url))).json()) as {
      openapi: string
    }
    assert.equal(document.openapi, '3.1.0')
  })
})
