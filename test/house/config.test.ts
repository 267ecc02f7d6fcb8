import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
  const config = sourcesUnder(['src/house'], ['.ts'])
    .filter(({ path }) => /^src\/house\/config[./]/.test(path))
    .map(({ text }) => text)
    .join('')

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
      replicaUrl: undefined,
      replicaLag: 10,
      proxies: [],
      metrics: undefined,
      logAddress: false,
      url: 'http://127.0.0.1:3000',
      surfaces: ['public', 'staff'],
      trial: true,
      mail: null,
      scanner: undefined,
      reach: { toPrivate: false, toLoopback: true },
      sso: undefined,
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
    ['a switch that is neither on nor off', { MUSUBI_LOG_ADDRESS: 'yes' }],
    ['a lag that is no number', { MUSUBI_REPLICA_LAG: 'short' }],
    ['a proxy by name', { MUSUBI_PROXY: 'proxy.city.example' }],
    ['a listener for figures without a port', { MUSUBI_METRICS: 'localhost' }],
    ['an address of the site with a path', { MUSUBI_URL: 'https://city.example/musubi' }],
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

describe('an unsafe configuration is refused with a sentence that says how to mend it:', () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-unsafe-'))
  const drawn = 'q7Rk2vXcPz9LmT4sWbYh6NdJf8GaEu3i'
  const served = { DATABASE_URL: 'postgres://db/musubi', MUSUBI_SECRET: drawn }
  const safe = { ...served, HOST: '0.0.0.0', MUSUBI_URL: 'https://city.example', MUSUBI_PROXY: '10.0.0.2' }
  const given = (env: NodeJS.ProcessEnv) => readConfig({ MUSUBI_DATA: folder, ...env })
  after(() => rmSync(folder, { recursive: true }))

  const unsafe: [name: string, env: NodeJS.ProcessEnv, mend: RegExp][] = [
    ['a short secret', { MUSUBI_SECRET: 'short' }, /openssl rand/],
    [
      'a secret copied from an example',
      { MUSUBI_SECRET: 'change-me-change-me-change-me-1234567890' },
      /openssl rand/,
    ],
    ['a secret of one character', { MUSUBI_SECRET: 'a'.repeat(40) }, /openssl rand/],
    ['plain HTTP for other machines', { ...served, HOST: '0.0.0.0' }, /https:\/\/.*127\.0\.0\.1/],
    ['plain HTTP behind a name', { ...served, MUSUBI_URL: 'http://city.example' }, /https:\/\//],
    ['a listener beside its proxy', { ...safe, MUSUBI_PROXY: '' }, /MUSUBI_PROXY/],
    ['the embedded engine for residents', { MUSUBI_SURFACE: 'public' }, /DATABASE_URL/],
    ['the embedded engine in service', { MUSUBI_URL: 'https://city.example' }, /DATABASE_URL/],
  ]
  for (const [name, env, mend] of unsafe)
    test(name, () => {
      assert.throws(() => given(env), mend)
    })

  test('a secret that others of the machine may read', () => {
    const file = join(folder, 'secret')
    given({})
    chmodSync(file, 0o644)
    assert.throws(() => given({}), /chmod 600/)
    chmodSync(file, 0o600)
  })

  test('but nothing where it is safe', () => {
    assert.deepEqual(given(safe).proxies, ['10.0.0.2'])
    assert.equal(given({ ...served, MUSUBI_URL: 'https://city.example' }).host, '127.0.0.1')
    assert.equal(given({ HOST: '::1' }).url, 'http://[::1]:3000')
    const file = join(folder, 'given')
    writeFileSync(file, `${drawn}\n`)
    assert.equal(given({ MUSUBI_SECRET_FILE: file }).secret, drawn)
  })
})
