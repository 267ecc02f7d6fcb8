import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { importsOf, sourcesUnder } from '../../scripts/imports.ts'
import { levels } from '../../src/house/levels.ts'
import { trespasses } from './trespass.ts'

const code = sourcesUnder(['src'], ['.ts', '.tsx'])

describe('the floors of the house', () => {
  test('no room reaches upward, sideways, or past the door of another', () => {
    assert.deepEqual(trespasses(levels, code), [])
  })

  test('every room that stands on a floor exists', () => {
    const doors = new Set(code.map(file => file.path))
    const doorless = levels.flat().filter(room => !doors.has(`src/${room}/index.ts`) && room !== 'house')
    assert.deepEqual(doorless, [])
  })

  test('no room stands on two floors', () => {
    assert.equal(new Set(levels.flat()).size, levels.flat().length)
  })
})

describe('a trespass is found', () => {
  const small = [['ground'], ['left', 'right'], ['roof']]
  const cases: [string, string, string, string[]][] = [
    ['down through the door is free', 'src/left/rule.ts', `import { a } from '#ground'`, []],
    ['a package is free', 'src/left/rule.ts', `import { z } from 'zod'`, []],
    ['inside the room is free', 'src/left/deep/rule.ts', `import { a } from '../rule.ts'`, []],
    ['the kit is free for a test', 'src/left/a.test.ts', `import { a } from '../../test/kit/db.ts'`, []],
    ['upward', 'src/left/rule.ts', `import { a } from '#roof'`, ['goes upward']],
    ['upward by type', 'src/left/rule.ts', `import type { A } from '#roof'`, ['goes upward']],
    ['upward by a type in place', 'src/left/rule.ts', `let a: import('#roof').A`, ['goes upward']],
    ['upward by export', 'src/left/index.ts', `export { a } from '#roof'`, ['goes upward']],
    ['upward by export of all', 'src/left/index.ts', `export * from '#roof'`, ['goes upward']],
    ['upward over lines', 'src/left/rule.ts', `import {\n  a,\n  b,\n} from '#roof'`, ['goes upward']],
    ['upward while running', 'src/left/rule.ts', `await import('#roof')`, ['goes upward']],
    ['upward for its effect', 'src/left/rule.ts', `import '#roof'`, ['goes upward']],
    ['upward in a test', 'src/left/a.test.ts', `import { a } from '#roof'`, ['goes upward']],
    ['sideways', 'src/left/rule.ts', `import { a } from '#right'`, ['goes sideways']],
    [
      'past the door',
      'src/left/rule.ts',
      `import { a } from '#ground/rule'`,
      ['does not go through the door'],
    ],
    [
      'over the wall',
      'src/left/rule.ts',
      `import { a } from '../ground/index.ts'`,
      ['leaves its room by a relative path'],
    ],
    [
      'out of the house',
      'src/left/rule.ts',
      `import { a } from '../../test/kit/db.ts'`,
      ['leaves its room by a relative path'],
    ],
    [
      'a room of no floor',
      'src/left/rule.ts',
      `import { a } from '#attic'`,
      ['names a room that is on no floor'],
    ],
    ['its own door', 'src/left/rule.ts', `import { a } from '#left'`, ['goes out by its own door']],
    ['an unnamed import', 'src/left/rule.ts', 'await import(name)', ['imports something that is not named']],
  ]
  for (const [name, path, text, wrong] of cases)
    test(name, () => {
      const found = trespasses(small, [{ path, text }])
      assert.deepEqual(
        found,
        wrong.map(sentence => `${path} → ${importsOf(text)[0]}: ${sentence}`),
      )
    })

  test('a folder that is on no floor', () => {
    assert.deepEqual(trespasses(small, [{ path: 'src/cellar/index.ts', text: '' }]), [
      'src/cellar: is on no floor',
    ])
  })

  test('a file that is in no room', () => {
    assert.deepEqual(trespasses(small, [{ path: 'src/stray.ts', text: '' }]), ['src/: is on no floor'])
  })
})
