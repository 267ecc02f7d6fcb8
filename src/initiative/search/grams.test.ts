import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type Engine, transact, visitor } from '#kernel'
import { bigramsOf } from '#text'
import { onBothEngines } from '../../../test/kit/db.ts'

/** Blocks in which the database folds as room text does: Latin, Greek, Cyrillic, punctuation, signs, Japanese. */
const blocks = [
  [0x20, 0x37f],
  [0x384, 0x52f],
  [0x2010, 0x27ff],
  [0x2e80, 0x33ff],
  [0x4e00, 0x9fef],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
] as const

/** Letters that no one writes here and whose rules changed between editions of Unicode. */
const unsettled = /\p{Cn}|[\u{2c00}-\u{2c5f}]/u

const gramsOf = async (engine: Engine, texts: readonly string[]): Promise<string[][]> => {
  const { rows } = await transact(engine, visitor, db =>
    sql<{ grams: string[] }>`select musubi.grams(t.text) as grams
      from unnest(${texts as string[]}::text[]) with ordinality as t (text, place) order by place`.execute(
      db,
    ),
  )
  return rows.map(({ grams }) => grams)
}

onBothEngines('bigrams of the database', engine => {
  test('are those of room text for every character people write here', async () => {
    const letters = blocks
      .flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
      )
      .filter(letter => !unsettled.test(letter))
    const found = await gramsOf(
      engine(),
      letters.map(letter => `あ${letter}い`),
    )
    const differing = letters.filter(
      (letter, i) => found[i]!.toSorted().join() !== bigramsOf(`あ${letter}い`).toSorted().join(),
    )
    assert.deepEqual(differing, [])
    assert.ok(letters.length > 25_000)
  })

  const texts = [
    '公共施設の利便性向上',
    'ＡＢ　c、日置市・伊集院（見本）',
    'ｶﾞｲﾄﾞ',
    '東',
    '',
    '、。',
    '𠮷野家と髙﨑',
  ]
  test('are those of room text for whole texts, each once', async () => {
    const found = await gramsOf(engine(), texts)
    assert.deepEqual(
      found.map(grams => grams.toSorted()),
      texts.map(text => bigramsOf(text).toSorted()),
    )
  })
})
