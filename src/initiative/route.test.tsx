import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { transact } from '#kernel'
import { type Clamd, type Manner, openClamd } from '../../test/kit/clamd.ts'
import { type OpenHouse, openTrialHouse } from '../../test/kit/house.ts'
import { Visitor } from '../../test/kit/visitor.ts'

const clock = { now: () => new Date('2026-11-22T03:00:00Z') }
const scoped = '新規創業促進'
const other = '公共施設の利便性向上'
const supported = '医療体制の充実'

describe('workspaces over HTTP', () => {
  let house: OpenHouse
  let clamd: Clamd
  let manner: Manner = 'clean'
  let base: Readonly<Record<string, string>>
  const people = new Map<string, Visitor>()
  const who = (username: string) => people.get(username)!
  const text = async (response: Response | Promise<Response>) => (await response).text()
  const hioki = { person: null, municipality: '462161' }

  /** The last act on the chain of a city. */
  const lastAct = async (municipality: string) => {
    const { rows } = await transact(house.engine, { person: null, municipality }, db =>
      sql<{ line: string }>`select line from audit_record order by seq desc limit 1`.execute(db),
    )
    return JSON.parse(rows[0]!.line) as { event: string; clause: string | null; after: { value?: unknown } }
  }

  before(async () => {
    clamd = await openClamd(() => manner)
    house = await openTrialHouse({ MUSUBI_CLAMAV: `127.0.0.1:${clamd.port}` }, clock)
    for (const { username, password } of house.trialAccounts ?? []) {
      const visitor = new Visitor(house.url)
      await visitor.post('/sign-in', { username, password })
      people.set(username, visitor)
    }
    const board = await text(who('hioki-coordinator').get('/desk/initiatives'))
    base = Object.fromEntries(
      [...board.matchAll(/href="(\/desk\/initiatives\/[0-9a-f-]{36})">([^<]+)</g)].map(([, href, title]) => [
        title!,
        href!,
      ]),
    )
  })
  after(async () => {
    await house?.close()
    await clamd?.close()
  })

  test('show the words of the clause for both cities, and its place in the agreement', async () => {
    const page = await text(who('hioki-viewer').get(base[scoped]!))
    assert.match(page, /新規創業者等に対する支援に<mark>中心となって<\/mark>取り組む。/)
    assert.match(page, /<mark>甲と協力し(?:て)?<\/mark>/)
    assert.match(page, /別表\(1\)-2/)
    assert.match(page, /この画面でできること/)
  })

  const refusals: [what: string, user: string, at: string, fields: Record<string, string>, reason: RegExp][] =
    [
      [
        'a task for the other city',
        'hioki-officer',
        `${scoped}/tasks`,
        { title: '見本', who: '462012' },
        /「協力」です。/,
      ],
      [
        'a task outside the own scope',
        'hioki-officer',
        `${other}/tasks`,
        { title: '見本', who: '462161' },
        /受け持っていません/,
      ],
      [
        'an entry for all by a city that supports and was not asked',
        'hioki-coordinator',
        `${supported}/journal`,
        { happenedOn: '2026-11-20', text: '見本', op: 'share' },
        /頼まれたことだけ/,
      ],
    ]
  for (const [what, user, at, fields, reason] of refusals)
    test(`refuse ${what}, with the reason`, async () => {
      const [title = '', tab = ''] = at.split('/')
      const answer = await who(user).post(`${base[title]}/${tab}`, fields)
      assert.equal(answer.status, 403)
      assert.match(await answer.text(), reason)
    })

  test('let a city that supports add what it is asked for: its turn is an asking', async () => {
    const turn = { turn: '462161', note: '見本' }
    assert.equal((await who('kagoshima-coordinator').post(`${base[supported]}/turn`, turn)).status, 303)
    const entry = { happenedOn: '2026-11-20', text: '頼まれたこと（見本）', op: 'share' }
    assert.equal((await who('hioki-coordinator').post(`${base[supported]}/journal`, entry)).status, 303)
  })

  test('keep a viewer from writing, and an administrator from reading', async () => {
    const comment = await who('hioki-viewer').post(`${base[scoped]}/tasks`, { title: '見本', who: '462161' })
    assert.equal(comment.status, 403)
    assert.equal((await who('hioki-administrator').get(base[scoped]!)).status, 403)
    assert.equal((await new Visitor(house.url).get(base[scoped]!)).status, 303)
  })

  test('keep a draft of one city from the other until it is shared, and record the clause', async () => {
    const draft = { happenedOn: '2026-11-20', text: '内々の下書き（見本）', op: 'draft' }
    await who('hioki-officer').post(`${base[scoped]}/journal`, draft)
    assert.doesNotMatch(await text(who('kagoshima-officer').get(`${base[scoped]}/journal`)), /内々の下書き/)
    const own = await text(who('hioki-officer').get(`${base[scoped]}/journal`))
    const entry = /href="([^"]+\/journal\/[0-9a-f-]{36})"/.exec(own)![1]!
    assert.equal((await who('kagoshima-officer').get(entry)).status, 404)
    assert.equal((await who('hioki-officer').post(`${entry}/share`)).status, 303)
    const { event, clause } = await lastAct('462161')
    assert.deepEqual([event, clause], ['journal.share', '別表(1)-2'])
    assert.match(await text(who('kagoshima-officer').get(`${base[scoped]}/journal`)), /内々の下書き/)
  })

  test('keep what was typed where a form does not fit, and say what to do', async () => {
    const answer = await who('hioki-officer').post(`${base[scoped]}/tasks`, {
      title: '料金表（見本）',
      dueOn: 'あした',
      who: '462161',
    })
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, /value="料金表（見本）"/)
    assert.match(page, /期限を「令和8年12月18日」/)
  })

  test('let two people finish a task once: the second is told', async () => {
    await who('hioki-officer').post(`${base[scoped]}/tasks`, { title: '一度だけ（見本）', who: '462161' })
    const list = await text(who('hioki-officer').get(`${base[scoped]}/tasks`))
    const task = /href="([^"]+\/tasks\/[0-9a-f-]{36})"/.exec(list)![1]!
    const seen = /name="seen" value="(\d+)"/.exec(await text(who('hioki-officer').get(task)))![1]!
    const finish = () => who('hioki-officer').post(`${task}/finish`, { seen })
    assert.deepEqual([(await finish()).status, (await finish()).status], [303, 409])
  })

  describe('take files', () => {
    const file = (content: string, name = '料金表.pdf') => ({ file: new File([content], name) })
    const add = (content: string, name?: string) =>
      who('hioki-officer').post(`${base[scoped]}/files`, file(content, name))
    const listed = () => text(who('kagoshima-officer').get(`${base[scoped]}/files`))
    const linkTo = (page: string, name: string) =>
      new RegExp(`href="([^"]+/files/[0-9a-f-]{36})"[^>]*>\\s*${name}`).exec(page)?.[1]

    test('that are clean, by their content, as downloads that no browser opens', async () => {
      manner = 'clean'
      assert.equal((await add('%PDF-1.7\n見本')).status, 303)
      const page = await listed()
      assert.match(page, /検査済み/)
      assert.match(page, /application\/pdf/)
      const answer = await who('kagoshima-officer').get(linkTo(page, '料金表.pdf')!)
      assert.equal(await answer.text(), '%PDF-1.7\n見本')
      assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/)
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
      assert.equal(answer.headers.get('content-type'), 'application/octet-stream')
    })

    test('and refuse an infected one, which stays on the record without its bytes', async () => {
      manner = 'infected'
      const answer = await add('悪いもの（見本）', '悪い.txt')
      assert.equal(answer.status, 422)
      assert.match(await answer.text(), /受け付けませんでした/)
      const { event, after } = await lastAct('462161')
      assert.equal(event, 'file.add')
      assert.match(JSON.stringify(after), /infected/)
      const { rows } = await transact(house.engine, hioki, db =>
        sql<{
          kept: number
        }>`select count(bytes)::int as kept from initiative_file where scan = 'infected'`.execute(db),
      )
      assert.equal(rows[0]!.kept, 0)
      assert.equal(linkTo(await listed(), '悪い.txt'), undefined)
    })

    test('and hold one back that could not be checked, until the job has reached the scanner', async () => {
      manner = 'drop'
      assert.match((await add('あとで（見本）', 'あとで.txt')).headers.get('location') ?? '', /waiting/)
      const waiting = await listed()
      assert.equal(linkTo(waiting, 'あとで.txt'), undefined)
      assert.match(waiting, /検査待ち/)
      const id = /id="file-([0-9a-f-]{36})"[^>]*>\s*<span class="quiet">あとで/.exec(waiting)![1]!
      assert.equal((await who('kagoshima-officer').get(`${base[scoped]}/files/${id}`)).status, 409)
      manner = 'clean'
      assert.equal((await who('hioki-officer').post(`${base[scoped]}/files/${id}/scan`)).status, 303)
      for (let tries = 0; tries < 300 && !linkTo(await listed(), 'あとで.txt'); tries += 1)
        await new Promise(resolve => setTimeout(resolve, 100))
      assert.ok(linkTo(await listed(), 'あとで.txt'))
    })

    test('and none that is empty', async () => assert.equal((await add('')).status, 422))
  })

  test('decide by an approval of the city that leads: drafted by its officer, given by its approver', async () => {
    const decisions = `${base[scoped]}/decisions`
    await who('hioki-officer').post(decisions, { title: '窓口をそろえる（見本）' })
    const list = await text(who('kagoshima-officer').get(decisions))
    const asking = /href="(\?agree=[0-9a-f-]{36})#/.exec(list)![1]!
    const form = await text(who('kagoshima-officer').get(`${decisions}${asking}`))
    const agree = /action="([^"]+\/agree)"/.exec(form)![1]!
    const approver = /<option value="([0-9a-f-]{36})"[^>]*>企画課（見本）　企画課長/.exec(form)![1]!
    assert.equal((await who('hioki-approver').post(agree, { approver })).status, 403)
    const drafted = (await who('kagoshima-officer').post(agree, { approver })).headers.get('location') ?? ''
    assert.match(drafted, /^\/desk\/approvals\//)
    assert.match(await text(who('kagoshima-coordinator').get(decisions)), /自市の決裁を待っています/)
    const approval = drafted.replace(/\?.*/u, '')
    assert.equal((await who('kagoshima-approver').post(`${approval}/approve`)).status, 303)
    const { event, clause } = await lastAct('462012')
    assert.deepEqual([event, clause], ['decision.agree', '別表(1)-2'])
    assert.match(await text(who('hioki-viewer').get(decisions)), /決定しました。/)
  })

  test('are on the board and in lists that a spreadsheet opens', async () => {
    const csv = await text(who('hioki-coordinator').get('/desk/initiatives.csv'))
    assert.match(csv, /^.?圏域,参照,分野,取組,状態/)
    assert.equal(csv.trim().split('\r\n').length, 18)
    const sheet = await who('hioki-coordinator').get('/desk/initiatives.xlsx')
    assert.equal(new Uint8Array(await sheet.arrayBuffer()).slice(0, 2).join(), '80,75')
    const tasks = await text(who('hioki-coordinator').get('/desk/tasks.csv?state=done'))
    assert.match(tasks, /一度だけ（見本）/)
    assert.match(await text(who('hioki-coordinator').get('/desk/initiatives?q=創業　促進')), /1件/)
  })
})
