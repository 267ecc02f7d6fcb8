import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { sourcesUnder } from '../../scripts/imports.ts'
import { readConfig } from '../../src/house/config.ts'

const page = readFileSync(new URL('../../docs/how-to/configure.md', import.meta.url), 'utf8')
const [forService = '', forTests = ''] = page.split('## For tests')
const settingsIn = (text: string) =>
  [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name!).sort()
const readIn = (text: string) =>
  [...text.matchAll(/\benv(?:\.|\[')([A-Z][A-Z_]+)\b/g)].map(([, name]) => name!)
const unique = (names: readonly string[]) => [...new Set(names)].sort()

describe('the table of settings', () => {
  const config = readFileSync(new URL('../../src/house/config.ts', import.meta.url), 'utf8')

  test('names all that the program reads, and nothing else', () => {
    assert.deepEqual(settingsIn(forService), unique(readIn(config)))
  })

  test('names all that tests, scripts and measuring read, and nothing else', () => {
    const files = sourcesUnder(['src', 'test', 'scripts', 'bench', 'bin'], ['.ts', '.tsx', '.mjs', 'musubi'])
    const read = files
      .flatMap(({ text }) => readIn(text))
      .filter(name => !settingsIn(forService).includes(name))
    assert.deepEqual(settingsIn(forTests), unique(read))
  })

  test('is the only place that reads the environment, so nothing is set in secret', () => {
    const program = sourcesUnder(['src'], ['.ts', '.tsx'])
      .filter(({ path, text }) => !path.includes('.test.') && /process\.env\b/.test(text))
      .map(({ path }) => path)
    assert.deepEqual(program, ['src/house/cli/musubi.ts', 'src/house/serve.ts'])
  })
})

describe('settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-config-'))
  const given = (env: NodeJS.ProcessEnv) => readConfig({ MUSUBI_DATA: folder, ...env })
  after(() => rmSync(folder, { recursive: true }))

  test('have the defaults that the table gives', () => {
    const { secret, ...config } = given({})
    assert.ok(secret.length >= 32)
    assert.deepEqual(config, {
      host: '127.0.0.1',
      port: 3000,
      data: folder,
      databaseUrl: undefined,
      url: 'http://127.0.0.1:3000',
      surfaces: ['public', 'staff'],
      trial: true,
    })
  })

  test('keep the secret from one start to the next, for the owner alone', () => {
    assert.equal(given({}).secret, given({}).secret)
    assert.equal(statSync(join(folder, 'secret')).mode & 0o077, 0)
  })

  test('fill no server with trial accounts unless told', () => {
    const server = { DATABASE_URL: 'postgres://127.0.0.1/musubi' }
    assert.equal(given(server).trial, false)
    assert.equal(given({ ...server, MUSUBI_TRIAL: 'on' }).trial, true)
  })

  const refused: [name: string, env: NodeJS.ProcessEnv][] = [
    ['a port that is a word', { PORT: 'three' }],
    ['a port beyond the last', { PORT: '65536' }],
    ['a port below none', { PORT: '-1' }],
    ['a surface that does not exist', { MUSUBI_SURFACE: 'inside' }],
  ]
  for (const [name, env] of refused)
    test(`${name} is refused with a sentence that names the setting and the value`, () => {
      const [setting, value] = Object.entries(env)[0]!
      assert.throws(
        () => given(env),
        (error: Error) => {
          assert.match(error.message, /。$/)
          return error.message.includes(setting) && error.message.includes(value!)
        },
      )
    })
})
