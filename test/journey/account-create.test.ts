import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { openTrialHouse } from '../kit/house.ts'
import { Visitor } from '../kit/visitor.ts'

const root = new URL('../../', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'musubi-account-'))
const env = { MUSUBI_DATA: folder, MUSUBI_TRIAL: 'off' }
const password = 'kusunoki-no-eda-56'

const musubi = (args: readonly string[], input = '') => {
  const done = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/house/cli/musubi.ts', 'account', ...args],
    { cwd: root, env: { ...process.env, ...env, DATABASE_URL: '' }, input, encoding: 'utf8' },
  )
  return { code: done.status, out: done.stdout, said: done.stderr }
}
const first = ['create', '--municipality', '462012', '--name', '見本 管理', '--office', 'administrator']

describe('musubi account create, on an empty installation', () => {
  after(() => rmSync(folder, { recursive: true, force: true }))

  const wrong: [what: string, args: string[], said: RegExp][] = [
    ['nothing is told', [], /使い方/],
    [
      'the city has no such code',
      ['create', '--municipality', '462013', ...first.slice(3), '--code'],
      /462013 という市区町村はありません/,
    ],
    ['there is no such office', [...first.slice(0, -1), 'mayor', '--code'], /mayor という職はありません/],
    ['a code and a user name are wanted at once', [...first, '--code', '--username', 'kanri'], /使い方/],
    ['the password is short', [...first, '--username', 'kanri'], /パスワードを12字以上にしてください。/],
    ['the user name cannot be one', [...first, '--username', '管理者です'], /利用者名は、半角の英数字/],
  ]
  for (const [what, args, said] of wrong)
    test(`opens nothing where ${what}`, () => {
      const done = musubi(args, what.includes('user name cannot') ? `${password}\n` : 'mijikai\n')
      assert.equal(done.code, 2)
      assert.equal(done.out, '')
      assert.match(done.said, said)
    })

  test('opens the first administrator by a password that does not show, and the next by a code', async () => {
    const typed = musubi([...first, '--username', 'mihon.kanri'], `${password}\n`)
    assert.deepEqual([typed.code, typed.out], [0, ''])
    assert.match(typed.said, /鹿児島市のシステム管理者を登録しました。/)
    assert.doesNotMatch(typed.said, new RegExp(password))
    const coded = musubi([...first, '--code'])
    assert.equal(coded.code, 0)
    assert.match(coded.out, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\n$/)
    const taken = musubi([...first, '--username', 'mihon.kanri'], `${password}\n`)
    assert.equal(taken.code, 1)
    assert.match(taken.said, /この利用者名は使われています/)

    const house = await openTrialHouse(env)
    try {
      const administrator = new Visitor(house.url)
      const signedIn = await administrator.post('/sign-in', { username: 'mihon.kanri', password })
      assert.equal(signedIn.headers.get('location'), '/desk')
      assert.equal((await administrator.get('/desk/people/new')).status, 200)
      assert.match(await (await administrator.get('/desk/history')).text(), /命令行から職員を登録しました/)
      const guest = new Visitor(house.url)
      const chosen = { code: coded.out.trim(), username: 'mihon.tsugi', password, again: password }
      assert.equal((await guest.post('/invitation/accept', chosen)).headers.get('location'), '/desk')
    } finally {
      await house.close()
    }
  })
})
