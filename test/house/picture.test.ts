import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { housePicture } from '../../scripts/make-house-picture.ts'
import { levels } from '../../src/house/levels.ts'

const kept = readFileSync(new URL('../../docs/house.svg', import.meta.url), 'utf8')

test('the picture of the house shows the floors and imports as they are', () => {
  assert.equal(kept, housePicture())
})

test('the picture of the house shows every room', () => {
  const missing = levels.flat().filter(room => !kept.includes(`>${room}</text>`))
  assert.deepEqual(missing, [])
})
