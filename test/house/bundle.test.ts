import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { extract } from 'tar'
import { startProcess } from '../kit/process.ts'

const root = new URL('../../', import.meta.url).pathname
/** Nothing of npm, of a registry or of this checkout is to be reached from the unpacked folder. */
const alone = {
  PATH: '/nonexistent',
  HOME: '/nonexistent',
  npm_config_registry: 'http://127.0.0.1:9/',
  HTTP_PROXY: 'http://127.0.0.1:9/',
  HTTPS_PROXY: 'http://127.0.0.1:9/',
  NODE_PATH: '',
  NODE_OPTIONS: '',
}

describe('the bundle for a machine without network', () => {
  const home = mkdtempSync(join(tmpdir(), 'musubi-offline-'))
  let folder = ''
  before(async () => {
    execFileSync(process.execPath, ['scripts/bundle.mjs', join(home, 'out')], { cwd: root, stdio: 'ignore' })
    const archive = readdirSync(join(home, 'out')).find(name => name.endsWith('.tar.gz'))!
    execFileSync('sha256sum', ['-c', `${archive}.sha256`], { cwd: join(home, 'out'), stdio: 'ignore' })
    mkdirSync(join(home, 'empty'))
    await extract({ file: join(home, 'out', archive), cwd: join(home, 'empty') })
    folder = join(home, 'empty', archive.replace(/\.tar\.gz$/, ''))
  })
  after(() => rmSync(home, { recursive: true, force: true }))

  test('is whole by its own checksums, and names every file in them', () => {
    execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: folder, stdio: 'ignore' })
    const named = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n').length
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
      entry.isFile(),
    )
    assert.equal(named, files.length - 1)
  })

  test('tells what it is made of, and holds all of it and nothing for developing', () => {
    const { components } = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as {
      components: { name: string; group?: string; version: string }[]
    }
    const held = (name: string) => {
      const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
      return components.some(part => part.name === name && part.version === version)
    }
    for (const name of ['hono', 'pg', '@electric-sql/pglite', 'better-auth', 'pdfjs-dist'])
      assert.ok(held(name), name)
    const there = readdirSync(join(folder, 'node_modules'))
    assert.deepEqual(
      there.filter(name => ['typescript', 'tsx', 'playwright-core', 'fastify'].includes(name)),
      [],
    )
  })

  test('starts from an empty folder with no npm and no registry, and its portal answers with map and fonts', async () => {
    const house = await startProcess(
      { ...alone, MUSUBI_DATA: join(home, 'data') },
      { args: ['dist/serve.js'], cwd: folder },
    )
    const answer = await fetch(`${house.url}/`)
    assert.equal(answer.status, 200)
    const page = await answer.text()
    assert.match(page, /かごしま連携中枢都市圏/)
    assert.match(page, /<svg/)
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? []
    const sheet = await (await fetch(new URL(style, house.url))).text()
    const [, font = ''] = /url\(["']?([^)"']+\.woff2)/.exec(sheet) ?? []
    assert.equal((await fetch(new URL(font, new URL(style, house.url)))).status, 200)
    assert.deepEqual(await house.end('SIGTERM'), { code: 0, signal: null })
  })

  test('has the command line: it reads an agreement and makes a backup', () => {
    const run = (...args: string[]) =>
      execFileSync(process.execPath, ['bin/musubi', ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...alone, MUSUBI_DATA: join(home, 'data') },
      })
    assert.match(run('parse', 'examples/kagoshima-hioki.txt'), /鹿児島市及び日置市/)
    run('backup', join(home, 'backup.tar.gz'))
    assert.ok(readFileSync(join(home, 'backup.tar.gz')).length > 1000)
  })
})
