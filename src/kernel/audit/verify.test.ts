import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { type Finding, findingSentence, type KeptHead, UnreadableChain, verifyChain } from '../index.ts'
import { headerLine } from './rule.ts'

const folder = mkdtempSync(join(tmpdir(), 'musubi-chain-'))
after(() => rmSync(folder, { recursive: true }))

const city = '462012'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A chain of records, each about what its text says. */
function chainOf(texts: readonly string[], municipality = city): string[] {
  let prev = ''
  return texts.map((text, at) => {
    const line = `{"seq":${at + 1},"prev":"${prev}","municipality":"${municipality}","event":"見本","after":"${text}"}`
    prev = sha256(line)
    return line
  })
}
const headerOver = (lines: readonly string[], seq = lines.length): string =>
  headerLine({
    municipality: city,
    seq,
    head: lines.length > 0 ? sha256(lines.at(-1)!) : '',
    exportedAt: '見本',
  })

const sound = chainOf(['一', '二', '三', '四', '五', '六', '七', '八'])
const header = headerOver(sound)
const head = (seq: number, day: string, lines = sound): KeptHead => ({
  municipality: city,
  seq,
  hash: sha256(lines[seq - 1]!),
  day,
})

let files = 0
async function found(lines: readonly string[], anchors: KeptHead[] = [], first = header): Promise<Finding[]> {
  files += 1
  const file = join(folder, `${files}.jsonl`)
  writeFileSync(file, [first, ...lines].map(line => `${line}\n`).join(''))
  return (await verifyChain(file, anchors)).findings
}
/** The chain with one line replaced. */
const withLine = (seq: number, line: string) => sound.with(seq - 1, line)
const reworded = (seq: number) => sound[seq - 1]!.replace(/"after":"."/u, '"after":"偽"')

describe('a chain that was exported', () => {
  test('holds, and is confirmed by what the partner kept', async () => {
    assert.deepEqual(await found(sound, [head(3, '2026-11-20'), head(8, '2026-11-21')]), [])
  })

  test('holds without a record', async () => assert.deepEqual(await found([], [], headerOver([])), []))

  test('holds with the longer lines of the first days, whose place stands anywhere', async () => {
    const old = `{"at": "2026", "seq": 1, "prev": "", "municipality": "${city}"}`
    const next = `{"seq":2,"prev":"${sha256(old)}","municipality":"${city}","event":"x"}`
    assert.deepEqual(await found([old, next], [], headerOver([old, next])), [])
  })

  const rewrittenFrom5 = chainOf(['一', '二', '三', '四', '偽', '六', '七', '八'])
  const stranger = chainOf(['よそ', 'よそ', 'よそ'], '462161')[2]!
  // The seven ways, each named by line and number.
  const ways: [name: string, lines: string[], findings: Finding[], anchors?: KeptHead[], first?: string][] = [
    ['an edited record', withLine(4, reworded(4)), [{ kind: 'edited', line: 5, seq: 4 }]],
    ['a deleted record', sound.toSpliced(3, 1), [{ kind: 'missing', from: 4, to: 4, line: 5 }]],
    [
      'two swapped records',
      sound.with(3, sound[4]!).with(4, sound[3]!),
      [{ kind: 'swapped', line: 5, seq: 5, otherLine: 6, otherSeq: 4 }],
    ],
    ['an inserted record', sound.toSpliced(4, 0, reworded(4)), [{ kind: 'inserted', line: 6, seq: 4 }]],
    [
      'a tail cut off together with the header',
      sound.slice(0, 6),
      [{ kind: 'cut', from: 7, to: 8, day: '2026-11-21' }],
      [head(3, '2026-11-20'), head(8, '2026-11-21')],
      headerOver(sound.slice(0, 6)),
    ],
    [
      'a full rewrite from one record on',
      rewrittenFrom5,
      [{ kind: 'rewritten', from: 4, to: 6, day: '2026-11-21' }],
      [head(3, '2026-11-20'), head(6, '2026-11-21'), head(8, '2026-11-22')],
      headerOver(rewrittenFrom5),
    ],
    [
      'a changed head',
      sound,
      [{ kind: 'header', line: 1, seq: 8 }],
      [head(8, '2026-11-21')],
      header.replace(/"head":"./, '"head":"'.concat(sha256(sound[7]!)[0] === '0' ? '1' : '0')),
    ],
    [
      'a record of another municipality',
      sound.toSpliced(2, 0, stranger),
      [{ kind: 'foreign', line: 4, seq: 3, municipality: '462161' }],
    ],
  ]
  for (const [name, lines, findings, anchors, first] of ways)
    test(`is named with ${name}`, async () => assert.deepEqual(await found(lines, anchors, first), findings))

  const unprovenBelow4: Finding[] = [
    { kind: 'unproven', line: 4, seq: 3 },
    { kind: 'edited', line: 5, seq: 4 },
  ]
  const harder: [name: string, lines: string[], findings: Finding[], anchors?: KeptHead[], first?: string][] =
    [
      ['the first record deleted', sound.slice(1), [{ kind: 'missing', from: 1, to: 1, line: 2 }]],
      ['a tail cut off, the header left', sound.slice(0, 6), [{ kind: 'cut', from: 7, to: 8, day: null }]],
      [
        'the last record edited: without a kept head it may be the header',
        withLine(8, reworded(8)),
        [{ kind: 'header-or-last', line: 9, seq: 8 }],
      ],
      [
        'the last record edited: a kept head tells that it was',
        withLine(8, reworded(8)),
        [{ kind: 'edited', line: 9, seq: 8 }],
        [head(8, '2026-11-21')],
      ],
      [
        'two records edited, one behind the other',
        sound.with(3, reworded(4)).with(4, reworded(5)),
        [
          { kind: 'unproven', line: 5, seq: 4 },
          { kind: 'edited', line: 6, seq: 5 },
        ],
      ],
      [
        'a number changed',
        withLine(4, sound[3]!.replace('"seq":4', '"seq":40')),
        [{ kind: 'edited', line: 5, seq: 4 }],
      ],
      [
        'the link of a record changed',
        withLine(4, sound[3]!.replace(/"prev":"./, '"prev":"x')),
        unprovenBelow4,
      ],
      ['a record torn apart', withLine(4, sound[3]!.slice(0, 40)), unprovenBelow4],
      ['a record copied to the end', [...sound, sound[2]!], [{ kind: 'inserted', line: 10, seq: 3 }]],
      ['a record moved far up', [sound[6]!, ...sound.toSpliced(6, 1)], [{ kind: 'moved', line: 2, seq: 7 }]],
      [
        'three things at once',
        [sound[0]!, reworded(2), sound[2]!, sound[4]!, sound[5]!, '見本', sound[6]!, sound[7]!],
        [
          { kind: 'edited', line: 3, seq: 2 },
          { kind: 'missing', from: 4, to: 4, line: 5 },
          { kind: 'inserted', line: 7, seq: null },
        ],
      ],
    ]
  for (const [name, lines, findings, anchors, first] of harder)
    test(`is named with ${name}`, async () => assert.deepEqual(await found(lines, anchors, first), findings))

  test('with a full rewrite holds where nobody kept a head: that cannot be known from the file', async () =>
    assert.deepEqual(await found(rewrittenFrom5, [], headerOver(rewrittenFrom5)), []))

  test('is told from a file that is none, by a sentence', async () => {
    for (const first of ['', '見本', '{"format":"musubi-audit","version":2}', `${header}\r`])
      await assert.rejects(found(sound, [], first), (error: Error) => {
        assert.ok(error instanceof UnreadableChain)
        return /。$/.test(error.message)
      })
  })

  test('says in a sentence where each thing is that is wrong', () => {
    for (const [, , [finding]] of [...ways, ...harder]) {
      const sentence = findingSentence(finding!)
      assert.match(sentence, /(?:行目|末尾|第\d+号).*：.*。$/u)
      assert.doesNotMatch(sentence, /undefined|null/)
    }
  })
})
