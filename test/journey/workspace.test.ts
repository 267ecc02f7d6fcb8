import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { findings } from '../kit/axe.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { noBrowser, openBrowser, overflow, unfold } from '../kit/shot.ts'

/** Set to a folder to keep a picture of every page and state that is looked at. */
const pictures = process.env.MUSUBI_PICTURES
const clock = { now: () => new Date('2026-11-22T03:00:00Z') }
const initiative = '新規創業促進'
const beyond = '公共施設の利便性向上'

describe('officers of two cities work in one workspace', { skip: noBrowser }, () => {
  let house: OpenHouse
  let browser: Browser
  let kagoshima: Page
  let hioki: Page
  let picture = 0

  /** Looks at a page as it stands: no accessibility findings and no sideways scroll, wide and at 360 px. */
  const look = async (page: Page, name: string) => {
    picture += 1
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      if (pictures) {
        mkdirSync(pictures, { recursive: true })
        const file = `${pictures}/workspace-${String(picture).padStart(2, '0')}-${name}-${width}.png`
        await page.screenshot({ path: file, fullPage: true })
      }
      await unfold(page)
      assert.deepEqual(await findings(page), [], `${name} at ${width} px`)
      assert.equal(await overflow(page), 0, `${name} scrolls sideways at ${width} px`)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  const signIn = async (username: string) => {
    const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
    await page.goto(`${house.url}/desk/initiatives`)
    await page.getByLabel('利用者名').fill(username)
    await page.getByLabel('パスワード', { exact: true }).fill(house.passwordOf(username))
    await page.getByRole('button', { name: 'サインイン', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '取組はどこまで進んでいますか' }).waitFor()
    return page
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const tab = (page: Page, name: RegExp) =>
    page.getByRole('navigation', { name: 'この取組の中' }).getByRole('link', { name }).click()

  before(async () => {
    house = await openTrialHouse({}, clock)
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await house?.close()
  })

  test('the officer of 鹿児島市 opens the workspace and reads what the agreement says of both', async () => {
    kagoshima = await signIn('kagoshima-officer')
    await look(kagoshima, 'board')
    await kagoshima.getByRole('link', { name: initiative }).click()
    await kagoshima.getByRole('heading', { level: 1, name: initiative }).waitFor()
    await kagoshima.getByRole('heading', { level: 2, name: /日置市\s*協力/ }).waitFor()
    await look(kagoshima, 'workspace-empty')
  })

  test('she gives 日置市 a task, with its day, and a wrong day is told', async () => {
    await kagoshima.getByRole('link', { name: '課題を加える' }).click()
    await kagoshima.getByLabel('何をしますか').fill('創業の相談窓口を調べる（見本）')
    await kagoshima.getByLabel('期限').fill('11月末')
    await kagoshima.getByLabel('担当する市町村').selectOption({ label: '日置市' })
    await press(kagoshima, '課題を加える')
    await kagoshima.getByRole('link', { name: /期限を/ }).waitFor()
    await look(kagoshima, 'task-refused')
    assert.equal(await kagoshima.getByLabel('何をしますか').inputValue(), '創業の相談窓口を調べる（見本）')
    await kagoshima.getByLabel('期限').fill('令和8年11月30日')
    await press(kagoshima, '課題を加える')
    await kagoshima.getByText('課題を加えました。').waitFor()
    await look(kagoshima, 'tasks')
  })

  test('she writes in the journal and adds a file', async () => {
    await tab(kagoshima, /日誌/)
    await kagoshima
      .getByLabel('したこと、話したこと')
      .fill('担当課どうしで話した（見本）。\n\n次は窓口を比べる。')
    await press(kagoshima, '記録する')
    await kagoshima.getByText('共有しました。').waitFor()
    await look(kagoshima, 'journal')
    await tab(kagoshima, /ファイル/)
    const file = { name: '窓口の一覧（見本）.txt', mimeType: 'text/plain', buffer: Buffer.from('見本') }
    await kagoshima.locator('#file').setInputFiles(file)
    await press(kagoshima, '加える')
    await kagoshima.getByText('ファイルを加えました。').waitFor()
    await kagoshima.getByText('未検査', { exact: true }).waitFor()
    await look(kagoshima, 'files')
  })

  test('the officer of 日置市 finds all of it, comments, takes the file and finishes the task', async () => {
    hioki = await signIn('hioki-officer')
    await hioki.getByRole('link', { name: initiative }).click()
    await look(hioki, 'workspace')
    await hioki.getByRole('link', { name: /担当課どうしで話した/ }).click()
    await hioki.getByRole('textbox', { name: 'コメント' }).fill('窓口は2つあります（見本）。')
    await press(hioki, 'コメントする')
    await hioki.getByText('コメントしました。').waitFor()
    await look(hioki, 'entry')
    await tab(hioki, /ファイル/)
    const [download] = await Promise.all([
      hioki.waitForEvent('download'),
      hioki.getByRole('link', { name: '窓口の一覧（見本）.txt' }).click(),
    ])
    assert.equal(download.suggestedFilename(), '窓口の一覧（見本）.txt')
    await hioki.goto(`${house.url}/desk/tasks`)
    await look(hioki, 'my-tasks')
    await hioki.getByRole('link', { name: '創業の相談窓口を調べる（見本）' }).click()
    await look(hioki, 'task')
    await press(hioki, '済みにする')
    await hioki.getByText('済みにしました。').waitFor()
  })

  test('giving 鹿児島市 a task is refused to her, with the clause and the people who may', async () => {
    await tab(hioki, /課題/)
    await hioki.getByRole('link', { name: '課題を加える' }).click()
    await hioki.getByLabel('何をしますか').fill('調べてほしいこと（見本）')
    await hioki.getByLabel('担当する市町村').selectOption({ label: '鹿児島市' })
    await press(hioki, '課題を加える')
    await hioki.getByRole('heading', { level: 1, name: /つくることは、できません/ }).waitFor()
    await hioki.getByText('新規創業者等に対する支援に甲と協力して取り組む。').waitFor()
    await hioki.getByRole('heading', { name: 'できる人' }).waitFor()
    await look(hioki, 'refused-by-clause')
  })

  test('a workspace she does not look after is refused to her as well', async () => {
    await hioki.goto(`${house.url}/desk/initiatives`)
    await hioki.getByRole('link', { name: beyond }).click()
    await hioki.getByText(/この取組を受け持っていません/).waitFor()
    await look(hioki, 'refused-by-scope')
  })

  test('鹿児島市 sees that the task is done, hands the turn on, and drafts its yes to a decision', async () => {
    await kagoshima.goto(`${house.url}/desk/initiatives`)
    await kagoshima.getByRole('link', { name: initiative }).click()
    await kagoshima.getByText('コメント1件').waitFor()
    await kagoshima.getByText('済み', { exact: true }).waitFor()
    await kagoshima.getByText('番を渡す', { exact: true }).first().click()
    await kagoshima.getByLabel('だれの番にしますか').selectOption({ label: '日置市' })
    await kagoshima.getByLabel('してほしいこと').fill('窓口の案を示してください（見本）')
    await press(kagoshima, '番を渡す')
    await kagoshima.getByText('窓口の案を示してください（見本）').waitFor()
    await look(kagoshima, 'turn')
    await tab(kagoshima, /決定/)
    await look(kagoshima, 'decisions')
    await kagoshima.getByLabel('何を決めますか').fill('相談の窓口をそろえる（見本）')
    await press(kagoshima, '案を示す')
    await kagoshima.getByText('案を示しました。').waitFor()
    await kagoshima.getByRole('link', { name: '同意する', exact: true }).click()
    await kagoshima.getByLabel('決裁を受ける人').waitFor()
    await look(kagoshima, 'decision-open')
    await press(kagoshima, '同意を起案する')
    await kagoshima.getByText('「相談の窓口をそろえる（見本）」に同意することについて').first().waitFor()
    await kagoshima.goBack()
    await tab(kagoshima, /連絡先/)
    await look(kagoshima, 'contacts')
  })
})
