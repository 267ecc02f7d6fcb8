import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { migrate } from '#kernel'
import { sourcesUnder } from '../../scripts/imports.ts'
import { onBothEngines } from '../kit/db.ts'

const folder = new URL('../../db/migrations', import.meta.url).pathname
const files = sourcesUnder(['db/migrations'], ['.sql'])

describe('a migration', () => {
  for (const { path, text } of files)
    test(`${path} says on its first line why it is there`, () => {
      assert.match(text.split('\n')[0]!, /^-- \S.{30,}\.$/)
    })

  test('has a number of its own and a purpose in its name', () => {
    const names = files.map(({ path }) => path.slice('db/migrations/'.length))
    assert.deepEqual(
      names.filter(name => !/^\d{4}-[a-z0-9-]+\.sql$/.test(name)),
      [],
    )
    assert.equal(new Set(names.map(name => name.slice(0, 4))).size, names.length)
  })

  test('names every constraint that a store could meet', () => {
    // Checked in tables of our own; those of schema auth are the library's.
    const unnamed = files.flatMap(({ path, text }) =>
      text
        .replaceAll(/(\bconstraint \w+)\n\s+/g, '$1 ')
        .split('\n')
        .filter(line => /^\s+(?:check|unique|foreign key|primary key|exclude)\b/.test(line))
        .map(line => `${path}: ${line.trim()}`),
    )
    assert.deepEqual(unnamed, [])
  })
})

onBothEngines('the migrations', engine => {
  test('do nothing when they are applied once more', async () => {
    assert.deepEqual(await migrate(engine(), folder), [])
    const { rows } = await engine().pool.query('select count(*)::int as n from schema_migration')
    assert.deepEqual(rows, [{ n: files.length }])
  })
})
