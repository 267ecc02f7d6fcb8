import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abstractNum, num, numbered, p, wordFile } from '../fixture/word.ts'
import { usualLimits } from '../limits.ts'
import { readDocx } from './document.ts'

const agreement = abstractNum(0, [
  ['decimal', '第%1条'],
  ['decimalEnclosedParen', '%2'],
  ['aiueoFullWidth', '%3'],
])

function linesOf(body: string, numbering: string, styles = ''): string[] {
  return readDocx(wordFile({ body, numbering, styles }), usualLimits).trimEnd().split('\n')
}

test('articles, items and sub-items count as Word counts them, and lower levels start anew', () => {
  const body = [0, 1, 2, 2, 1, 2, 0, 1].map(level => p('文', numbered(1, level))).join('')
  assert.deepEqual(linesOf(body, agreement + num(1, 0)), [
    '第1条　文',
    '⑴　文',
    'ア　文',
    'イ　文',
    '⑵　文',
    'ア　文',
    '第2条　文',
    '⑴　文',
  ])
})

test('a level that never restarts counts through the document', () => {
  const levels = abstractNum(0, [
    ['decimal', '第%1章'],
    ['decimal', '第%2条', '<w:lvlRestart w:val="0"/>'],
  ])
  const body = [0, 1, 1, 0, 1].map(level => p('文', numbered(1, level))).join('')
  assert.deepEqual(linesOf(body, levels + num(1, 0)), [
    '第1章　文',
    '第1条　文',
    '第2条　文',
    '第2章　文',
    '第3条　文',
  ])
})

test('a list with a start of its own begins there; one without goes on from its sister list', () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  const body = [1, 1, 2, 3].map(list => p('文', numbered(list))).join('')
  assert.deepEqual(linesOf(body, agreement + num(1, 0) + num(2, 0) + num(3, 0, start)), [
    '第1条　文',
    '第2条　文',
    '第3条　文',
    '第1条　文',
  ])
})

test('a pattern may name higher levels, and legal numbering writes them in plain digits', () => {
  const levels = abstractNum(0, [
    ['japaneseCounting', '%1'],
    ['decimal', '%1-%2', '<w:isLgl/>'],
    ['decimal', '%1-%3'],
  ])
  const body = [0, 0, 1, 2].map(level => p('文', numbered(1, level))).join('')
  assert.deepEqual(linesOf(body, levels + num(1, 0)), ['一　文', '二　文', '2-1　文', '二-1　文'])
})

test('a style gives its number, also by inheritance; number 0 takes it away', () => {
  const styles =
    `<w:style w:type="paragraph" w:styleId="jou"><w:pPr>${numbered(1)}</w:pPr></w:style>` +
    '<w:style w:type="paragraph" w:styleId="jou2"><w:basedOn w:val="jou"/></w:style>'
  const body =
    p('文', '<w:pStyle w:val="jou"/>') +
    p('文', '<w:pStyle w:val="jou2"/>') +
    p('文', `<w:pStyle w:val="jou"/>${numbered(0)}`)
  assert.deepEqual(linesOf(body, agreement + num(1, 0), styles), ['第1条　文', '第2条　文', '文'])
})

test('a style stands at the level that names it', () => {
  const levels = abstractNum(0, [
    ['decimal', '第%1条'],
    ['decimal', '(%2)', '<w:pStyle w:val="gou"/>'],
  ])
  const styles =
    '<w:style w:type="paragraph" w:styleId="gou"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const body = p('文', numbered(1)) + p('文', '<w:pStyle w:val="gou"/>')
  assert.deepEqual(linesOf(body, levels + num(1, 0), styles), ['第1条　文', '(1)　文'])
})

test('a numbering that only links to a style is found through it', () => {
  const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="list"/></w:abstractNum>'
  const styles = `<w:style w:type="numbering" w:styleId="list"><w:pPr>${numbered(1)}</w:pPr></w:style>`
  assert.deepEqual(linesOf(p('文', numbered(2)), agreement + linked + num(1, 0) + num(2, 1), styles), [
    '第1条　文',
  ])
})

test('a sign of a symbol font becomes a plain bullet, and a suffix of nothing leaves no blank', () => {
  const levels = abstractNum(0, [
    ['bullet', 'l'],
    ['bullet', '\uF0B7'],
    ['decimal', '%3．', '<w:suff w:val="nothing"/>'],
  ])
  const body = [0, 1, 2].map(level => p('文', numbered(1, level))).join('')
  assert.deepEqual(linesOf(body, levels + num(1, 0)), ['・　文', '・　文', '1．文'])
})

test('a cell that holds nothing but its automatic number shows it', () => {
  const row = (text: string) => `<w:tr><w:tc>${p('', numbered(1))}</w:tc><w:tc>${p(text)}</w:tc></w:tr>`
  const body = `<w:tbl>${row('観光')}${row('医療')}</w:tbl>`
  assert.deepEqual(linesOf(body, abstractNum(0, [['decimal', '(%1)']]) + num(1, 0)), [
    '(1)\t観光',
    '(2)\t医療',
  ])
})
