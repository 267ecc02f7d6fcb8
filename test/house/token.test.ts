import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'

const root = new URL('../../', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'musubi-token-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command line in an installation of its own. */
const musubi = (...args: string[]) => {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/house/cli/musubi.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, MUSUBI_DATA: folder, DATABASE_URL: '' },
  })
  return { code: done.status, out: done.stdout, said: done.stderr }
}

const made = ['--name', '文書管理（見本）', '--scope', 'task.read,task.create', '--days', '90']
const city = ['--municipality', '462012']

describe('musubi token', () => {
  test('prints a new token and nothing else, lists it without itself, and withdraws it', () => {
    const created = musubi('token', 'create', ...city, ...made, '--office', 'coordinator')
    assert.equal(created.code, 0, created.said)
    assert.match(created.out, /^musubi_[\w-]{43}\n$/)
    const listed = musubi('token', 'list', ...city)
    const [id = '', state, , , office, scopes, name] = listed.out.trimEnd().split('\t')
    assert.deepEqual(
      [state, office, scopes, name],
      ['使用中', 'coordinator', 'task.read,task.create', '文書管理（見本）'],
    )
    assert.ok(!listed.out.includes(created.out.trim()))
    assert.equal(musubi('token', 'list', '--municipality', '462161').out, '')
    assert.equal(musubi('token', 'revoke', '--municipality', '462161', id).code, 1)
    assert.equal(musubi('token', 'revoke', ...city, id).code, 0)
    assert.match(musubi('token', 'list', ...city).out, /取り消し/)
  })

  const wrong: [what: string, args: string[], code: number, said: RegExp][] = [
    ['nothing', [], 2, /使い方/],
    ['no city', ['create', ...made], 2, /使い方/],
    ['an option that does not exist', ['list', ...city, '--all'], 2, /使い方/],
    ['a city that does not exist', ['list', '--municipality', '999999'], 2, /6桁のコード/],
    [
      'a right that no endpoint asks for',
      ['create', ...city, ...made, '--scope', 'mail.read'],
      2,
      /権限はありません/,
    ],
    [
      'a right that the office does not give',
      ['create', ...city, ...made],
      1,
      /閲覧者のトークンには許せません/,
    ],
    ['more than a year', ['create', ...city, ...made, '--days', '366'], 2, /365日まで/],
  ]
  for (const [what, args, code, said] of wrong)
    test(`says what to do when asked for ${what}`, () => {
      const done = musubi('token', ...args)
      assert.deepEqual([done.code, done.out], [code, ''])
      assert.match(done.said, said)
    })
})
