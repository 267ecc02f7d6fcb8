import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { describe, test } from 'node:test'
import { importsOf, roomOf, type Source, sourcesUnder, withoutTypes } from '../../scripts/imports.ts'

const most = 300
const code = sourcesUnder(['src'], ['.ts', '.tsx']).filter(file => !file.path.includes('/generated/'))
const tests = code.filter(file => /\.test\.tsx?$/.test(file.path))
const program = code.filter(file => !tests.includes(file))

const lengthOf = ({ text }: Source): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/** The files of a room that each file may import while the program runs; a page may know all but the wiring. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  'schema.ts': ['schema.ts'],
  'rule.ts': ['schema.ts', 'rule.ts'],
  'store.ts': ['schema.ts', 'rule.ts', 'store.ts'],
  'page.tsx': ['schema.ts', 'rule.ts', 'page.tsx'],
  'route.tsx': ['schema.ts', 'rule.ts', 'store.ts', 'page.tsx', 'route.tsx'],
}

/** Imports of files with a role that stand against the order schema ← rule ← store ← route → page. */
const againstOrder = (files: readonly Source[]): string[] =>
  files.flatMap(({ path, text }) => {
    const allowed = mayUse[posix.basename(path)]
    if (!allowed) return []
    return importsOf(withoutTypes(text))
      .map(wanted => posix.basename(wanted))
      .filter(name => name in mayUse && !allowed.includes(name))
      .map(name => `${path} uses ${name}`)
  })

const outsideWorld = /^(?:node:(?!crypto$)|kysely$|pg$|pg-boss$|hono|@hono\/|better-auth)/
const impureName = /\b(?:Db|Engine|Clock|Call|transact|actAs|recordAct|systemClock|today\(clock)\b/
/** Rooms that hold nothing but pure functions. */
const pureRooms = ['text', 'reading']

const isPure = ({ path }: Source): boolean =>
  posix.basename(path) === 'rule.ts' || pureRooms.includes(roomOf(path) ?? '')

/** What a pure file takes from the world outside: database, files, network, time. */
const impurities = (files: readonly Source[]): string[] =>
  files.filter(isPure).flatMap(({ path, text }) => [
    ...importsOf(text)
      .filter(wanted => outsideWorld.test(wanted))
      .map(wanted => `${path} imports ${wanted}`),
    ...[...text.matchAll(/^import[^'"]*from '#kernel'/gm)]
      .filter(([clause]) => impureName.test(clause))
      .map(([clause]) => `${path} takes ${impureName.exec(clause)![0]}`),
  ])

const ownClock = /\bnew Date\(\s*\)|\bDate\.now\(/

/** Files that ask the machine for the time themselves. */
const clocks = (files: readonly Source[]): string[] =>
  files
    .filter(({ path, text }) => path !== 'src/kernel/clock.ts' && ownClock.test(text))
    .map(({ path }) => path)

describe('the shape of a room', () => {
  test(`no file is longer than ${most} lines`, () => {
    const files = sourcesUnder(
      ['src', 'test', 'scripts', 'bench', 'db'],
      ['.ts', '.tsx', '.mjs', '.css', '.sql'],
    )
    const long = files
      .filter(file => !file.path.includes('/generated/') && lengthOf(file) > most)
      .map(file => `${file.path}: ${lengthOf(file)} lines`)
    assert.deepEqual(long, [])
  })

  test('imports point left: schema ← rule ← store ← route → page', () => {
    assert.deepEqual(againstOrder(program), [])
    const wrong = [
      { path: 'src/a/rule.ts', text: `import { find } from './store.ts'` },
      { path: 'src/a/b/page.tsx', text: `import { find } from '../store.ts'` },
      { path: 'src/a/store.ts', text: `import { form } from './route.tsx'` },
      { path: 'src/a/b/page.tsx', text: `import type { Row } from './store.ts'` },
    ]
    assert.equal(againstOrder(wrong).length, 3, 'each is found, and the one by type is free')
  })

  test('rules, and all of text and reading, know no database, file, network or clock', () => {
    assert.deepEqual(impurities(program), [])
    const wrong = [
      { path: 'src/a/rule.ts', text: `import { sql } from 'kysely'` },
      { path: 'src/text/width.ts', text: `import { readFileSync } from 'node:fs'` },
      { path: 'src/a/rule.ts', text: `import { type Day, type Db } from '#kernel'` },
      { path: 'src/a/store.ts', text: `import { sql } from 'kysely'` },
    ]
    assert.equal(impurities(wrong).length, 3, 'each is found, and a store is free')
  })

  test('only the clock of the kernel asks the machine for the time', () => {
    assert.deepEqual(clocks(program), [])
    assert.deepEqual(clocks([{ path: 'src/a/rule.ts', text: 'const now = new Date()' }]), ['src/a/rule.ts'])
  })
})
