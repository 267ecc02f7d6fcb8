import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findings } from '../kit/axe.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { noBrowser, openBrowser, overflow, unfold } from '../kit/shot.ts'

const sample = new URL('../../examples/library-sample.pdf', import.meta.url).pathname
/** Set to a folder to keep a picture of every page and state that is looked at. */
const pictures = process.env.MUSUBI_PICTURES

let house: OpenHouse
let browser: Browser
let picture = 0

/** Looks at a page as it stands: no accessibility findings and no sideways scroll, wide and at 360 px. */
async function look(page: Page, name: string): Promise<void> {
  picture += 1
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    if (pictures) {
      mkdirSync(pictures, { recursive: true })
      const file = `${pictures}/${String(picture).padStart(2, '0')}-${name}-${width}.png`
      await page.screenshot({ path: file, fullPage: true })
    }
    await unfold(page)
    assert.deepEqual(await findings(page), [], `${name} at ${width} px`)
    assert.equal(await overflow(page), 0, `${name} scrolls sideways at ${width} px`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function signIn(context: BrowserContext, username: string): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(90_000) // reading a file takes its time on a machine that is busy
  await page.goto(`${house.url}/desk`)
  await page.getByLabel('利用者名').fill(username)
  await page.getByLabel('パスワード').fill(house.passwordOf(username))
  await page.getByRole('button', { name: 'サインイン' }).click()
  await page.waitForURL(`${house.url}/desk`)
  return page
}

describe('a second agreement comes in as a PDF and both cities confirm it', { skip: noBrowser }, () => {
  let kagoshima: Page
  let hioki: Page
  let agreement: string

  /** The desk of a city's approver. */
  async function chief(city: string): Promise<Page> {
    const page = chiefs.get(city) ?? (await signIn(await browser.newContext(), `${city}-approver`))
    chiefs.set(city, page)
    await page.goto(`${house.url}/desk/approvals`)
    return page
  }
  const chiefs = new Map<string, Page>()

  /**
   * The approver of a city approves the draft of a title, `looked` at before and after; gives the path of the
   * agreement it is about.
   */
  async function approved(city: string, title: string, looked = false): Promise<string> {
    const page = await chief(city)
    await page
      .locator('section', { hasText: 'あなたが決裁するもの' })
      .getByRole('link', { name: title })
      .first()
      .click()
    if (looked) await look(page, 'approval')
    await page.getByRole('button', { name: '決裁する' }).click()
    await page.getByText('決裁しました').waitFor()
    if (looked) await look(page, 'approved')
    await page.getByRole('link', { name: '対象を開く' }).click()
    await page.waitForURL(/\/desk\/agreements\//)
    return new URL(page.url()).pathname
  }

  before(async () => {
    house = await openTrialHouse()
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await house?.close()
  })

  test('a visitor reads what the two cities promised, with no request to another host', async () => {
    const page = await (await browser.newContext()).newPage()
    const foreign: string[] = []
    page.on('request', request => !request.url().startsWith(house.url) && foreign.push(request.url()))
    await page.goto(house.url)
    await page.getByRole('heading', { level: 1, name: '約束したこと' }).waitFor()
    await look(page, 'portal')
    await page.getByRole('link', { name: /協約/ }).first().click()
    await page.getByRole('heading', { level: 1, name: /連携中枢都市圏形成に係る連携協約/ }).waitFor()
    await look(page, 'agreement')
    await page.getByRole('link', { name: /役割の一覧/ }).click()
    await look(page, 'roles')
    await page.goto(`${house.url}/nothing`)
    await look(page, 'absent')
    assert.deepEqual(foreign, [])
  })

  test('a wrong password is refused with the name kept', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${house.url}/desk/agreements`)
    await look(page, 'sign-in')
    await page.getByLabel('利用者名').fill('kagoshima-coordinator')
    await page.getByLabel('パスワード').fill('wrong password')
    await page.getByRole('button', { name: 'サインイン' }).click()
    await page.getByRole('link', { name: /違います/ }).waitFor()
    assert.equal(await page.getByLabel('利用者名').inputValue(), 'kagoshima-coordinator')
    await look(page, 'sign-in-refused')
  })

  test('the coordinator of 鹿児島市 hands in the PDF and sees line by line what was read', async () => {
    kagoshima = await signIn(await browser.newContext(), 'kagoshima-coordinator')
    await look(kagoshima, 'desk')
    await kagoshima.getByRole('link', { name: '協約', exact: true }).click()
    await look(kagoshima, 'agreements')
    await kagoshima.getByRole('link', { name: '協約を取り込む' }).click()
    await kagoshima.getByRole('button', { name: '取り込む' }).click()
    await kagoshima.getByRole('link', { name: /ファイルを選ぶか/ }).waitFor()
    await look(kagoshima, 'hand-in-refused')
    await kagoshima.getByLabel('ファイル').setInputFiles(sample)
    await kagoshima.getByRole('button', { name: '取り込む' }).click()
    await kagoshima.getByRole('heading', { name: '読み取りを確かめてください' }).waitFor()
    await look(kagoshima, 'review')
  })

  test('she corrects a role that the text leaves open, and the reason is kept', async () => {
    await kagoshima.getByRole('link', { name: '(1)-3 を直す' }).click()
    await look(kagoshima, 'review-open')
    const node = kagoshima.locator('.node.edit')
    await node.getByRole('group', { name: '乙の役割の種類' }).getByLabel('参加').check()
    await node.getByRole('button', { name: '保存する' }).click()
    await kagoshima.getByRole('link', { name: /理由を書いてください/ }).waitFor()
    assert.ok(await kagoshima.getByRole('group', { name: '乙の役割の種類' }).getByLabel('参加').isChecked())
    await look(kagoshima, 'review-refused')
    await kagoshima.getByLabel('直した理由').fill('担当課どうしで確かめた')
    await kagoshima.locator('.node.edit').getByRole('button', { name: '保存する' }).click()
    await kagoshima.getByText('を記録しました').waitFor()
    await kagoshima.getByText('直した記録').click()
    await kagoshima.getByText('担当課どうしで確かめた').waitFor()
    await look(kagoshima, 'review-corrected')
  })

  test('an initiative is split, put aside, and the split is taken back', async () => {
    const titles = () => kagoshima.locator('.node.c b').allInnerTexts()
    const atFirst = await titles()
    await kagoshima.getByRole('link', { name: '(2)-1 を直す' }).click()
    await kagoshima.getByRole('button', { name: '取組を分ける' }).click()
    await kagoshima.getByText('を記録しました').waitFor()
    assert.equal((await titles()).length, atFirst.length + 1)
    await kagoshima.getByText('直した記録').click()
    await kagoshima.getByRole('button', { name: '直前の直しを取り消す' }).click()
    await kagoshima.getByText('を取り消しました').waitFor()
    assert.deepEqual(await titles(), atFirst)
  })

  test('compared with the other agreements of the same core city', async () => {
    await kagoshima.getByRole('link', { name: 'ほかの協約と比べる' }).click()
    await kagoshima.getByRole('heading', { name: 'ほかの協約と比べる' }).waitFor()
    await look(kagoshima, 'compare')
    await kagoshima.goBack()
  })

  test('confirmed by one side it is unconfirmed by the other, and not public', async () => {
    await kagoshima.getByRole('link', { name: /両方の確定に進む/ }).click()
    await look(kagoshima, 'propose')
    await kagoshima.getByLabel('文書番号').fill('企第12号')
    await kagoshima.getByRole('button', { name: '確定と相手方への提示を起案する' }).click()
    await kagoshima.getByText('起案しました').waitFor()
    await look(kagoshima, 'drafted')
    assert.equal(await kagoshima.getByRole('button', { name: '決裁する' }).count(), 0)
    await look(await chief('kagoshima'), 'approvals')
    agreement = await approved('kagoshima', '相手方に示すことについて', true)
    await kagoshima.goto(`${house.url}${agreement}`)
    await kagoshima.getByText('相手方未確認').first().waitFor()
    await look(kagoshima, 'proposed')
    const visitor = await fetch(`${house.url}${agreement.replace('/desk', '')}`)
    assert.equal(visitor.status, 404)
  })

  test('日置市 sends it back with a reason, 鹿児島市 corrects and shows it again', async () => {
    hioki = await signIn(await browser.newContext(), 'hioki-coordinator')
    await look(hioki, 'desk-waiting')
    await hioki
      .getByRole('link', { name: /図書館等の相互利用/ })
      .first()
      .click()
    await hioki.getByText('内容が違うので、差し戻す').click()
    await hioki.getByRole('button', { name: '差し戻す' }).click()
    await hioki.getByRole('link', { name: /理由を書いてください/ }).waitFor()
    await look(hioki, 'return-refused')
    await hioki.getByLabel('差し戻す理由').fill('(1)-3の乙の役割を確かめてください')
    await hioki.getByRole('button', { name: '差し戻す' }).click()
    await hioki.getByText('差し戻しました').first().waitFor()
    await kagoshima.goto(`${house.url}/desk`)
    await look(kagoshima, 'desk-returned')
    await kagoshima
      .getByRole('link', { name: /図書館等の相互利用/ })
      .first()
      .click()
    await kagoshima.getByRole('button', { name: '読み取りを直す' }).click()
    await kagoshima.getByRole('link', { name: /両方の確定に進む/ }).click()
    await kagoshima.getByRole('button', { name: '確定と相手方への提示を起案する' }).click()
    await kagoshima.getByText('起案しました').waitFor()
    assert.equal(await approved('kagoshima', '相手方に示すことについて'), agreement)
  })

  test('a viewer may not confirm, and is told who may', async () => {
    const viewer = await signIn(await browser.newContext(), 'hioki-viewer')
    await viewer.goto(`${house.url}${agreement}`)
    assert.equal(await viewer.getByRole('button', { name: /確定/ }).count(), 0)
    await viewer.goto(`${house.url}/desk/intakes/new`)
    await viewer.getByText('連携調整担当か取組担当ができます').waitFor()
    await look(viewer, 'denied')
  })

  test('confirmed by both it has a first version and stands on the portal', async () => {
    await hioki.goto(`${house.url}${agreement}`)
    await look(hioki, 'confirm')
    await hioki.getByRole('link', { name: 'もとの文と見比べる' }).click()
    await hioki.getByText('担当課どうしで確かめた').waitFor()
    await look(hioki, 'grounds')
    await hioki.getByRole('link', { name: '協約のページに戻る' }).click()
    await hioki.getByRole('button', { name: '確定を起案する' }).click()
    await hioki.getByText('起案しました').waitFor()
    const unagreed = await fetch(`${house.url}${agreement.replace('/desk', '')}`)
    assert.equal(unagreed.status, 404, 'a draft confirms nothing')
    assert.equal(await approved('hioki', '内容を確定することについて'), agreement)
    await hioki.goto(`${house.url}${agreement}`)
    await hioki.getByText('第1版', { exact: true }).first().waitFor()
    const visitor = await (await browser.newContext()).newPage()
    await visitor.goto(`${house.url}${agreement.replace('/desk', '')}`)
    await visitor.getByRole('heading', { level: 1, name: /図書館等の相互利用/ }).waitFor()
    await visitor.goto(house.url)
    await visitor.getByText('図書館の相互利用').first().waitFor()
    await look(visitor, 'portal-two')
  })

  test('all of it works without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await signIn(context, 'kagoshima-officer')
    await page.goto(`${house.url}/desk/intakes/new`)
    await page.getByLabel('または、文を貼り付ける').fill('見本市と見本町の申合せ\n\n第1条　協力する。')
    await page.getByRole('button', { name: '取り込む' }).click()
    await page.waitForURL(/\/desk\/intakes\/[0-9a-f-]{36}/)
    for (let tries = 0; tries < 20; tries += 1) {
      if (await page.getByRole('heading', { name: '読み取りを確かめてください' }).count()) break
      await page.waitForTimeout(500)
      await page.reload()
    }
    await page.getByRole('heading', { name: '読み取りを確かめてください' }).waitFor()
  })
})

describe('the pages of municipalities and regions', { skip: noBrowser }, () => {
  let own: OpenHouse
  let window: Browser
  before(async () => {
    own = await openTrialHouse()
    window = await openBrowser()
    house = own
  })
  after(async () => {
    await window?.close()
    await own?.close()
  })

  test('are found by kana, and show a city with its region', async () => {
    const page = await signIn(await window.newContext(), 'kagoshima-coordinator')
    await page.getByRole('link', { name: '市町村', exact: true }).click()
    await look(page, 'municipalities')
    await page.goto(`${own.url}/desk/municipalities/462161`)
    await look(page, 'municipality')
    await page.getByRole('link', { name: '圏域', exact: true }).click()
    await look(page, 'regions')
    await page.getByRole('link', { name: 'かごしま連携中枢都市圏' }).first().click()
    await look(page, 'region')
  })
})
