import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { starOf } from '#agreement'
import type { ParsedAgreement } from '#reading'
import { Page } from '#web'
import { sampleAgreement, withPartner } from '../../test/kit/agreement.ts'
import { findings } from '../../test/kit/axe.ts'
import { noBrowser, open, openBrowser, overflow } from '../../test/kit/shot.ts'
import { FrontPage } from './front.tsx'
import { counted, exampleOf, instrument, unitOf, vowOf } from './rule.ts'

const front = (...agreements: ParsedAgreement[]) => (
  <FrontPage
    region="見本A市・見本B町の連携"
    agreements={agreements.map((agreement, i) => ({ agreement, href: `/agreement/${i + 1}` }))}
  />
)
const many = [sampleAgreement(), ...['見本C村', '見本D市', '見本E町'].map(name => withPartner(name))]
const text = (page: unknown): string => String(page).replace(/<[^>]+>/g, '')
const purpose = (words: string) =>
  sampleAgreement({ articles: [{ number: 1, caption: '目的', paragraphs: [{ number: 1, text: words }] }] })

describe('The vow of an agreement', () => {
  it('is the end of the sentence on its purpose, without the parties', () => {
    assert.deepEqual(vowOf(sampleAgreement()), {
      words: '住民が安心して暮らすことができる圏域を形成する',
      clause: '第1条（目的）',
      anchor: 'article-1',
    })
  })

  it('keeps earlier parts of the sentence as long as it stays short', () => {
    const vow = vowOf(
      purpose('この協約は、甲及び乙が、資源を生かし、互いに補い、圏域を形成することを目的とする。'),
    )
    assert.equal(vow?.words, '資源を生かし、互いに補い、圏域を形成する')
  })

  it('is not made up where the purpose is said in another way, or nowhere', () => {
    assert.equal(vowOf(purpose('この協約は、必要な事項を定める。')), null)
    assert.equal(vowOf(sampleAgreement({ articles: [] })), null)
  })
})

describe('The words of the front page', () => {
  it('count as one speaks', () => {
    assert.deepEqual([2, 3, 10, 11].map(counted), ['ふたつ', '三つ', '十', '11'])
  })

  it('call the parties by what they are', () => {
    assert.equal(unitOf(starOf([sampleAgreement()]).parties), '市町')
    assert.equal(unitOf(starOf(many).parties), '市町村')
    assert.equal(unitOf(starOf([withPartner('見本広域連合')]).parties), '団体')
  })

  it('name the instrument, and only 協約 where there are several kinds', () => {
    assert.equal(instrument(['cooperation-agreement']), '連携協約')
    assert.equal(instrument(['settlement-agreement', 'settlement-agreement']), '定住自立圏形成協定')
    assert.equal(instrument(['cooperation-agreement', 'settlement-agreement']), '協約')
  })

  it('take as an example what is done jointly', () => {
    assert.equal(exampleOf(starOf([sampleAgreement()]))?.title, '災害対策')
  })

  it('have no example where nobody has promised anything', () => {
    assert.equal(exampleOf(starOf([sampleAgreement({ initiatives: [] })])), null)
  })
})

describe('The front page', () => {
  it('tells one agreement in sentences counted from its roles', () => {
    const page = text(front(sampleAgreement()))
    assert.match(page, /ふたつの市町が、約束したこと。/)
    assert.match(page, /見本A市と見本B町は、令和元年5月1日に連携協約を結びました。5の取組/)
    assert.match(page, /4の取組で中心になります。「災害対策」に共同で取り組みます。/)
    assert.match(
      page,
      /「子育ての支援」に協力します。「医療の充実」を支援します。「協議会の運営」に参加します。/,
    )
  })

  it('leads from every initiative to its clause', () => {
    const page = String(front(sampleAgreement()))
    for (const anchor of ['init-1-1', 'init-1-2', 'init-2-1', 'init-2-2', 'init-2-3'])
      assert.ok(page.includes(`href="/agreement/1#${anchor}"`), anchor)
  })

  it('tells the yearly meeting only where the agreement has it', () => {
    assert.match(text(front(sampleAgreement())), /毎年度話し合う/)
    assert.doesNotMatch(text(front(sampleAgreement({ duties: [] }))), /毎年度話し合う/)
  })

  it('counts the partners of a star by role and lists every agreement', () => {
    const page = String(front(...many))
    assert.match(text(page), /見本A市と見本B町など4の市町村は、連携協約を結びました。/)
    assert.match(text(page), /4の市町村が協力/)
    for (const place of [1, 2, 3, 4]) assert.ok(page.includes(`href="/agreement/${place}"`))
  })

  it('promises nothing before an agreement is in force', () => {
    const page = text(front())
    assert.match(page, /見本A市・見本B町の連携/)
    assert.match(page, /効力のある協約は、まだありません/)
    assert.doesNotMatch(page, /約束したこと。/)
  })

  it('shows an agreement without initiatives by its articles alone', () => {
    const page = text(front(sampleAgreement({ initiatives: [], pillars: [] })))
    assert.match(page, /全3条/)
    assert.doesNotMatch(page, /0の取組|undefined|null/)
  })
})

describe('The front page in a browser', { skip: noBrowser }, () => {
  let browser: Browser
  before(async () => {
    browser = await openBrowser()
  })
  after(() => browser.close())

  const states = {
    'one agreement': front(sampleAgreement()),
    'a star': front(...many),
    'nothing in force': front(),
  }
  for (const [name, body] of Object.entries(states))
    for (const width of [1280, 640, 360])
      it(`with ${name} passes axe-core and fits ${width} px`, async () => {
        const page = (
          <Page
            title="約束したこと"
            kind="portal"
            bare
            brand="見本の連携"
            note="公開ページ"
            home="#main"
            ways={[]}
          >
            {body}
          </Page>
        )
        const opened = await open(browser, String(await page), width)
        assert.deepEqual(await findings(opened.page), [])
        assert.equal(await overflow(opened.page), 0)
        assert.deepEqual(opened.foreign, [])
        await opened.page.context().close()
      })
})
