/**
 * Writes the files of the corpus and their expected structures: `tsx test/corpus/render/build.ts [NAME…]`.
 * The tests read only what this wrote; it is run again when an agreement or a renderer changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { entries } from '../source/entries.ts'
import { codes } from './codes.ts'
import { asRead, expectationOf } from './expect.ts'
import { bytesOf } from './save.ts'

const folder = new URL('../', import.meta.url)
mkdirSync(new URL('file/', folder), { recursive: true })
mkdirSync(new URL('expected/', folder), { recursive: true })
const wanted = process.argv.slice(2)

for (const entry of entries) {
  if (wanted.length > 0 && !wanted.some(it => entry.name.startsWith(it))) continue
  const whole = expectationOf(entry.source, entry.form, codes)
  const expectation = entry.read ? asRead(whole, entry.read) : whole
  writeFileSync(new URL(`file/${entry.name}.${entry.as}`, folder), await bytesOf(entry))
  writeFileSync(new URL(`expected/${entry.name}.json`, folder), `${JSON.stringify(expectation, null, 1)}\n`)
  process.stdout.write(`${entry.name}.${entry.as}\n`)
}
