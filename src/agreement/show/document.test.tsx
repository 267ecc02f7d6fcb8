import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sampleAgreement } from '../../../test/kit/agreement.ts'
import { anchorOf } from '../anchor.ts'
import { AgreementDocument } from './document.tsx'

const render = (agreement = sampleAgreement(), margin?: (anchor: string) => string | null): string =>
  String(<AgreementDocument agreement={agreement} margin={margin ?? (() => null)} />)

const ids = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
const plain = (html: string): string => html.replace(/<[^>]+>/g, '')

describe('The document of an agreement', () => {
  it('has an anchor for every clause, each once', () => {
    const found = ids(render())
    const clauses = [
      'title preamble article-1 article-1-p1 article-2 article-2-p1 article-2-p1-i1 article-2-p1-i2',
      'article-2-p1-i2-1 article-2-p2 article-3-2 article-3-2-p1 closing signs annex',
      'pillar-1 init-1-1 init-1-2 pillar-2 init-2-1 init-2-2 init-2-3',
    ]
    for (const id of clauses.join(' ').split(' ')) assert.ok(found.includes(id), id)
    assert.deepEqual(found, [...new Set(found)])
  })

  it('never leads to a clause that is not there', () => {
    const html = render()
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids(html).includes(id!), id)
  })

  it('leads from 別表, 前条 and 第3条の2 to what they mean', () => {
    const html = render()
    assert.match(html, /役割分担は、<a href="#annex">別表<\/a>に/)
    assert.match(html, /<a href="#article-1">前条<\/a>の目的/)
    assert.match(html, /<a href="#article-3-2">第3条の2<\/a>に定める/)
  })

  it('leads from the item that names a field to that field', () => {
    assert.match(render(), /<a href="#pillar-2">生活機能の向上<\/a>/)
  })

  it('leaves the articles of a law alone', () => {
    const law = sampleAgreement({
      preamble: '地方自治法（昭和22年法律第67号）第1条及び民法第2条により締結する。',
    })
    assert.ok(plain(render(law)).includes(law.preamble!))
    assert.doesNotMatch(render(law), /<a href="#article-[12]">第[12]条<\/a>/)
  })

  it('calls the annex by the article that refers to it', () => {
    assert.match(plain(render()), /別表（第2条関係）/)
  })

  it('says of initiatives without a 別表 that they were gathered from the text, and does not print them', () => {
    const html = render(sampleAgreement({ articles: sampleAgreement().articles.slice(0, 1) }))
    assert.match(html, /<section class="annex no-print"/)
    assert.match(plain(html), /取組と役割（本文から）/)
  })

  it('has no annex where there are no initiatives', () => {
    const bareAgreement = sampleAgreement({ initiatives: [] })
    assert.ok(!ids(render(bareAgreement)).includes('annex'))
    assert.doesNotMatch(render(bareAgreement), /href="#annex"/)
  })

  it('shows an initiative outside every field, too', () => {
    const [first] = sampleAgreement().initiatives
    const html = render(sampleAgreement({ initiatives: [{ ...first!, pillar: 0 }] }))
    assert.ok(ids(html).includes('init-0-1'))
  })

  it('says 定めなし where a party has no role', () => {
    const [first] = sampleAgreement().initiatives
    const html = render(sampleAgreement({ initiatives: [{ ...first!, roles: first!.roles.slice(0, 1) }] }))
    assert.equal(html.match(/定めなし/g)?.length, 1)
  })

  it('sets the notes of a clause beside it and keeps them off the paper', () => {
    const html = render(sampleAgreement(), anchor =>
      anchor === 'article-3-2' ? '期限は3月31日です。' : null,
    )
    assert.match(html, /<div class="margin no-print">期限は3月31日です。<\/div>/)
  })

  it('gives the date in the Japanese calendar and leaves out a name that is not known', () => {
    const text = plain(render())
    assert.match(text, /令和元年5月1日/)
    assert.match(text, /代表者　見本A市長甲?/)
    assert.doesNotMatch(text, /null|undefined/)
  })
})

describe('The anchor of a citation', () => {
  const cases = [
    ['第5条', 'article-5'],
    ['第５条第２項', 'article-5-p2'],
    ['第四条の二', 'article-4-2'],
    ['第4条の2の3第1項', 'article-4-2-3-p1'],
    ['第2条第1項第3号', 'article-2-p1'],
    ['別表(1)-3', null],
  ] as const
  for (const [words, anchor] of cases)
    it(`of ${words} is ${anchor ?? 'unknown'}`, () => assert.equal(anchorOf(words), anchor))
})
