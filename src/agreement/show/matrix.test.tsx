import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { Page } from '#web'
import { sampleAgreement, withPartner } from '../../../test/kit/agreement.ts'
import { findings } from '../../../test/kit/axe.ts'
import { noBrowser, open, openBrowser, overflow } from '../../../test/kit/shot.ts'
import { AgreementDocument } from './document.tsx'
import { RoleMatrix } from './matrix.tsx'
import { kindCounts, rowsOf, starOf } from './star.ts'

const partners = ['見本C村', '見本D市', '見本E町']
const fewer = { initiatives: sampleAgreement().initiatives.slice(1, 3) }
const many = [sampleAgreement(), ...partners.map(name => withPartner(name, name === '見本D市' ? fewer : {}))]

describe('The star of several agreements', () => {
  it('has the core city once and every partner in the order of the agreements', () => {
    const parties = starOf(many).parties.map(({ name, side }) => [name, side])
    assert.deepEqual(parties, [['見本A市', 'a'], ['見本B町', 'b'], ...partners.map(name => [name, 'c'])])
  })

  it('has an initiative once that stands in all agreements under one title', () => {
    assert.deepEqual(
      rowsOf(starOf(many)).map(({ title }) => title),
      rowsOf(starOf([sampleAgreement()])).map(({ title }) => title),
    )
  })

  it('takes titles for equal that differ only in blanks and width', () => {
    const [first] = sampleAgreement().initiatives
    const spaced = withPartner('見本C村', { initiatives: [{ ...first!, title: '協議会の　運営' }] })
    assert.equal(rowsOf(starOf([sampleAgreement({ initiatives: [first!] }), spaced])).length, 1)
  })

  it('gives a party no role in what its agreement does not have', () => {
    const row = rowsOf(starOf(many)).find(({ title }) => title === '災害対策')!
    assert.equal(row.roles.has('見本D市'), false)
    assert.equal(row.roles.has('見本E町'), true)
  })

  it('keeps what the core city says in every agreement once, and what it says differently as well', () => {
    const [lead] = sampleAgreement().initiatives[0]!.roles
    const other = { ...sampleAgreement().initiatives[0]!, roles: [{ ...lead!, kind: 'joint' as const }] }
    const star = starOf([...many, withPartner('見本F町', { initiatives: [other] })])
    assert.deepEqual(
      rowsOf(star)[0]!
        .roles.get('見本A市')!
        .map(({ kind }) => kind),
      ['lead', 'joint'],
    )
  })

  it('counts the initiatives of a party by kind', () => {
    assert.deepEqual(
      [...kindCounts(starOf(many), '見本A市')],
      [
        ['lead', 4],
        ['joint', 1],
      ],
    )
  })
})

describe('The matrix of roles', () => {
  const html = String(<RoleMatrix agreements={[sampleAgreement()]} />)

  it('underlines for two parties the words that decided the kind', () => {
    assert.match(html, /協議会に<mark>参加<\/mark>する。/)
  })

  it('says the counts of a bar in words and draws as many cells', () => {
    const bar = html.match(/<div class="mix" role="img" aria-label="中心4、共同1">(.*?)<\/div>/)?.[1]
    assert.equal(bar?.match(/<i/g)?.length, 5)
  })

  it('shows for three and more the signs alone, each with its party and word, and empty cells as 定めなし', () => {
    const dense = String(<RoleMatrix agreements={many} hrefOf={at => `/a/${at.agreement}#${at.anchor}`} />)
    assert.match(dense, /<a class="bare" href="\/a\/1#init-2-3" aria-label="見本C村は共同">/)
    assert.equal(dense.match(/定めなし/g)?.length, 3)
  })
})

describe('The pages of agreements in a browser', { skip: noBrowser }, () => {
  let browser: Browser
  before(async () => {
    browser = await openBrowser()
  })
  after(() => browser.close())

  const pages = {
    document: <AgreementDocument agreement={sampleAgreement()} files={[{ href: '#title', text: '原本' }]} />,
    'matrix of two': <Titled agreements={[sampleAgreement()]} />,
    'matrix of many': <Titled agreements={many} mine="見本D市" />,
  }
  for (const [name, body] of Object.entries(pages))
    for (const width of [1280, 640, 360])
      it(`${name} passes axe-core and fits ${width} px`, async () => {
        const page = String(
          await (
            <Page title={name} brand="結び" note="見本" home="#main" ways={[]}>
              {body}
            </Page>
          ),
        )
        const opened = await open(browser, page, width)
        assert.deepEqual(await findings(opened.page), [])
        assert.equal(await overflow(opened.page), 0)
        assert.deepEqual(opened.foreign, [])
        await opened.page.context().close()
      })
})

function Titled(props: Parameters<typeof RoleMatrix>[0]) {
  return (
    <>
      <h1>だれが、何をするか</h1>
      <RoleMatrix {...props} />
    </>
  )
}
