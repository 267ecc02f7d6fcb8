import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { build } from 'esbuild'
import { migrate, newId, openEmbedded, personal, recordAct, transact } from '#kernel'
import { migrations } from '../../src/house/database.ts'

const root = new URL('../../', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'musubi-audit-'))
const at = (name: string): string => join(folder, name)
after(() => rmSync(folder, { recursive: true }))

/** Runs the command line as it is run from the shell. */
function musubi(...args: string[]): { status: number | null; out: string; said: string } {
  const env = { ...process.env, DATABASE_URL: '', MUSUBI_DATA: folder }
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/house/cli/musubi.ts', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return { status: done.status, out: done.stdout, said: done.stderr }
}

const acts = ['一', '二', '三', '四', '五']

describe('the record on the command line', () => {
  before(async () => {
    const engine = await openEmbedded(at('database'))
    await migrate(engine, migrations)
    for (const municipality of ['462012', '462161'])
      for (const text of acts)
        await transact(engine, { person: null, municipality }, db =>
          recordAct(
            db,
            {
              municipality,
              event: 'sample.write',
              thing: 'sample:1',
              after: { text, mail: personal('a@b.jp') },
            },
            { person: newId(), at: new Date('2026-11-22T00:00:00Z'), from: '192.0.2.1' },
          ),
        )
    await engine.close()
    for (const args of [
      ['audit', 'export', '--municipality', '462012', at('record.jsonl')],
      ['audit', 'heads', at('heads.jsonl')],
    ])
      assert.deepEqual(musubi(...args), { status: 0, out: '', said: '' })
  })

  test('asks which municipality where there are several', () => {
    const { status, said } = musubi('audit', 'export')
    assert.equal(status, 2)
    assert.match(said, /462012、462161/)
  })

  test('writes over no file', () => {
    assert.equal(musubi('audit', 'heads', at('record.jsonl')).status, 2)
  })

  test('is confirmed by the heads that the partner keeps', () => {
    const { status, out } = musubi('verify', 'audit', at('record.jsonl'), '--anchor', at('heads.jsonl'))
    assert.equal(status, 0, out)
    assert.match(out, /第1号から第5号まで、つながりに誤りはありません。/)
    assert.match(out, /第5号までは、.*の控えのときから変わっていません。/)
  })

  test('says what cannot be known without the heads of the partner', () => {
    const { status, out } = musubi('verify', 'audit', at('record.jsonl'))
    assert.equal(status, 0)
    assert.match(out, /確かめられないこと：.*切り取られていないこと、全体が作り直されていないこと/)
  })

  test('with an edited record ends with 1 and names it', () => {
    writeFileSync(at('edited.jsonl'), readFileSync(at('record.jsonl'), 'utf8').replace('三', '参'))
    const { status, out } = musubi('verify', 'audit', at('edited.jsonl'))
    assert.equal(status, 1)
    assert.match(out, /4行目（第3号）：内容が書き換えられています/)
  })

  test('is not measured by heads that were changed: their signature tells', () => {
    const heads = readFileSync(at('heads.jsonl'), 'utf8').replace('"seq":5', '"seq":4')
    writeFileSync(at('changed.jsonl'), heads)
    const { status, out } = musubi('verify', 'audit', at('record.jsonl'), '--anchor', at('changed.jsonl'))
    assert.equal(status, 1)
    assert.match(out, /控えの1行目（\d{4}-\d\d-\d\d）：署名が合いません/)
  })

  const unreadable: [string, string[]][] = [
    ['no file', []],
    ['a file that does not exist', [at('none.jsonl')]],
    ['a file that is no record', [at('heads.jsonl')]],
    ['heads that are none', [at('record.jsonl'), '--anchor', at('record.jsonl')]],
  ]
  for (const [name, args] of unreadable)
    test(`with ${name} ends with 2 and a sentence`, () => {
      const { status, said } = musubi('verify', 'audit', ...args)
      assert.equal(status, 2)
      assert.match(said, /。\n$|HEADS/)
    })

  test('holds no personal value', () => {
    assert.doesNotMatch(readFileSync(at('record.jsonl'), 'utf8'), /a@b\.jp|192\.0\.2\.1/)
  })

  test(
    'can be checked with the commands of its contract alone',
    { skip: !existsSync('/usr/bin/jq') && 'no jq' },
    () => {
      const contract = readFileSync(join(root, 'docs/contracts/audit-export.md'), 'utf8')
      const commands = [...contract.matchAll(/```sh\n(.*?)```/gsu)].map(([, text]) => text!)
      assert.ok(commands.length >= 2)
      const run = (command: string) =>
        execFileSync('bash', ['-euc', command], { cwd: folder, encoding: 'utf8' }).trim().split('\n').at(-1)
      for (const command of commands) assert.equal(run(command), 'ok', command)
      rmSync(at('record.jsonl'))
      writeFileSync(at('record.jsonl'), readFileSync(at('edited.jsonl')))
      assert.notEqual(run(commands[0]!), 'ok', 'and they find an edited record')
    },
  )

  test('is verified without a database: the command loads none', async () => {
    const { metafile } = await build({
      stdin: { contents: `import '${join(root, 'src/house/cli/verify.ts')}'`, resolveDir: root },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      metafile: true,
      treeShaking: true,
    })
    const packages = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.map(({ path }) => path).filter(path => !path.startsWith('node:')),
    )
    assert.deepEqual(packages, [])
  })
})
