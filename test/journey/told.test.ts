import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { transact, visitor } from '#kernel'
import { post } from '#mail'
import { findings } from '../kit/axe.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { noBrowser, openBrowser, overflow, unfold } from '../kit/shot.ts'

/** Set to a folder to keep a picture of every page that is looked at. */
const pictures = process.env.MUSUBI_PICTURES

let house: OpenHouse
let browser: Browser

/** Looks at a page as it stands: no accessibility findings and no sideways scroll, wide and at 360 px. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await unfold(page)
    if (pictures) {
      mkdirSync(pictures, { recursive: true })
      await page.screenshot({ path: `${pictures}/told-${name}-${width}.png`, fullPage: true })
    }
    assert.deepEqual(await findings(page), [], `${name} at ${width} px`)
    assert.equal(await overflow(page), 0, `${name} scrolls sideways at ${width} px`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function signIn(username: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'ja-JP' })
  const page = await context.newPage()
  await page.goto(`${house.url}/sign-in`)
  await page.getByLabel('利用者名').fill(username)
  await page.getByLabel('パスワード').fill(house.passwordOf(username))
  await page.getByRole('button', { name: 'サインイン', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const go = (page: Page, path: string) => page.goto(`${house.url}${path}`)
const titled = (page: Page, words: string) =>
  page.getByRole('heading', { level: 1, name: words }).waitFor({ timeout: 10_000 })

describe('what people are told and what they find', { skip: noBrowser }, () => {
  let coordinator: Page

  before(async () => {
    ;[house, browser] = await Promise.all([
      openTrialHouse({}, { now: () => new Date('2026-11-24T03:00:00Z') }),
      openBrowser(),
    ])
    coordinator = await signIn('kagoshima-coordinator')
  })
  after(async () => {
    await browser?.close()
    await house?.close()
  })

  test('a task of the city stands at the desk, in the head of every page and in the list', async () => {
    await go(coordinator, '/desk/initiatives')
    await coordinator.getByRole('link', { name: '子育て支援の推進' }).first().click()
    await coordinator.waitForLoadState()
    await go(coordinator, `${new URL(coordinator.url()).pathname}/tasks/new`)
    await coordinator.getByLabel('何をしますか').fill('見本の広報紙の原稿を出す')
    await coordinator.getByLabel('期限').fill('2026-11-20')
    await coordinator.getByLabel('担当する市町村').selectOption('462012')
    await coordinator
      .getByRole('button', { name: /入れる|加える|登録/ })
      .first()
      .click()
    await go(coordinator, '/desk')
    await titled(coordinator, 'することが1件あります')
    await coordinator.getByRole('link', { name: '見本の広報紙の原稿を出す' }).waitFor()
    await look(coordinator, 'desk')
    await coordinator.getByRole('link', { name: /^すること1件/ }).click()
    await coordinator.getByText('期限を過ぎました').waitFor()
    await look(coordinator, 'todo')
  })

  test('something is put off, waits and comes back', async () => {
    await transact(house.engine, visitor, async db => {
      await sql`select set_config('musubi.municipality', '462012', true)`.execute(db)
      await sql`update task set due_on = '2026-12-01'`.execute(db)
    })
    await go(coordinator, '/desk/todo')
    await look(coordinator, 'todo-ahead')
    await coordinator.getByRole('button', { name: /^来週の月曜日/ }).click()
    await coordinator.getByRole('heading', { name: /^あとに回しました/ }).waitFor()
    await titled(coordinator, 'いま、することはありません')
    await go(coordinator, '/desk/todo?show=later')
    await look(coordinator, 'later')
    await coordinator.getByRole('button', { name: /^いま出す/ }).click()
    await go(coordinator, '/desk/todo')
    await titled(coordinator, 'することが1件あります')
  })

  test('news is read, and gone', async () => {
    await go(coordinator, '/desk/todo?show=news')
    await titled(coordinator, 'お知らせが1件あります')
    await look(coordinator, 'news')
    await coordinator.getByRole('button', { name: /^読んだ/ }).click()
    await coordinator.getByRole('heading', { name: '読んだことにしました。' }).waitFor()
    await titled(coordinator, '新しいお知らせはありません')
    await look(coordinator, 'no-news')
  })

  test('one word finds the task and the clause, and the found word is marked', async () => {
    await coordinator.getByLabel('すべてからさがす').fill('広報紙')
    await coordinator.getByLabel('すべてからさがす').press('Enter')
    await coordinator.getByRole('link', { name: '見本の広報紙の原稿を出す' }).waitFor()
    assert.equal(await coordinator.locator('mark').first().innerText(), '広報紙')
    await go(coordinator, '/desk/search?q=支援')
    await look(coordinator, 'search')
    await coordinator.getByRole('link', { name: /^協約（/ }).click()
    const first = coordinator.locator('.hits a').first()
    const href = await first.getAttribute('href')
    await first.click()
    assert.ok(await coordinator.locator(`[id="${href!.split('#')[1]}"]`).isVisible())
    await go(coordinator, '/desk/search?q=火葬場　支援')
    await look(coordinator, 'no-hits')
    await go(coordinator, '/desk/search')
    await look(coordinator, 'search-hints')
  })

  test('how mail comes is a wish of one’s own, which is kept', async () => {
    await go(coordinator, '/desk/todo/settings')
    await look(coordinator, 'settings')
    await coordinator.getByLabel('開庁日の毎朝（8時30分）').check()
    await coordinator.getByRole('button', { name: '保存する' }).click()
    await coordinator.getByRole('heading', { name: '受け取り方を保存しました。' }).waitFor()
    assert.ok(await coordinator.getByLabel('開庁日の毎朝（8時30分）').isChecked())
  })

  test('an administrator reads the letters of the own city, stops one and sends it after all', async () => {
    const administrator = await signIn('kagoshima-administrator')
    await go(administrator, '/desk/mails')
    await look(administrator, 'no-mails')
    for (const municipality of ['462012', '462161'])
      await transact(house.engine, { person: null, municipality }, db =>
        post(db, {
          to: 'sample@example.test',
          subject: `見本の知らせ ${municipality}`,
          text: '見本の本文です。\n\n2行目。',
          key: municipality,
          at: new Date('2026-11-24T02:00:00Z'),
        }),
      )
    await go(administrator, '/desk/mails')
    await look(administrator, 'mails')
    assert.equal(await administrator.getByRole('link', { name: /見本の知らせ/ }).count(), 1)
    await administrator.getByRole('link', { name: '見本の知らせ 462012' }).click()
    await look(administrator, 'mail')
    await administrator.getByRole('button', { name: '送るのをやめる' }).click()
    await administrator.getByText('取りやめ').first().waitFor()
    await administrator.getByRole('button', { name: 'もう一度送る' }).click()
    await administrator.getByText('送信待ち').first().waitFor()
    await administrator.context().close()
  })

  test('nobody else reads letters', async () => {
    const answer = await go(coordinator, '/desk/mails')
    assert.equal(answer?.status(), 403)
  })
})
