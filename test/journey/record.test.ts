import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { systemClock, transact } from '#kernel'
import { exchange } from '../../src/account/anchor/job.ts'
import { findings } from '../kit/axe.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { noBrowser, openBrowser, overflow, unfold } from '../kit/shot.ts'

/** Set to a folder to keep a picture of every page that is looked at. */
const pictures = process.env.MUSUBI_PICTURES

describe('the record in a browser', { skip: noBrowser }, () => {
  let house: OpenHouse
  let browser: Browser
  let page: Page

  before(async () => {
    ;[house, browser] = await Promise.all([openTrialHouse(), openBrowser()])
  })
  after(async () => {
    await browser?.close()
    await house?.close()
  })

  async function signIn(username: string): Promise<Page> {
    const opened = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
    await opened.goto(`${house.url}/sign-in`)
    await opened.getByLabel('利用者名').fill(username)
    await opened.getByLabel('パスワード').fill(house.passwordOf(username))
    await opened.getByRole('button', { name: 'サインイン', exact: true }).click()
    await opened.getByRole('heading', { level: 1 }).waitFor()
    return opened
  }

  /** No accessibility findings and no sideways scroll, wide and at 360 px. */
  async function look(name: string): Promise<void> {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await unfold(page)
      if (pictures) {
        mkdirSync(pictures, { recursive: true })
        await page.screenshot({ path: `${pictures}/record-${name}-${width}.png`, fullPage: true })
      }
      assert.deepEqual(await findings(page), [], `${name} at ${width} px`)
      assert.equal(await overflow(page), 0, `${name} scrolls sideways at ${width} px`)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  }

  test('leads from an agreement to what was done to it', async () => {
    page = await signIn('kagoshima-coordinator')
    await page.getByRole('link', { name: '協約', exact: true }).first().click()
    await page
      .getByRole('main')
      .getByRole('link', { name: /連携協約/ })
      .first()
      .click()
    await page.getByRole('link', { name: '履歴' }).click()
    await page.getByRole('heading', { level: 1, name: /^協約「.*」の履歴$/ }).waitFor()
    await look('thing')
  })

  test('tells the whole record, and one record with its personal values on demand', async () => {
    await page.getByRole('link', { name: '記録', exact: true }).click()
    await page.getByText('サインインしました').first().waitFor()
    await look('all')
    await page
      .getByRole('link', { name: /令和\d+年/ })
      .first()
      .click()
    await page.getByRole('link', { name: '個人の値を見る' }).click()
    await page.getByText('127.0.0.1').waitFor()
    await look('one')
  })

  test('shows nothing found, and no heads yet', async () => {
    await page.goto(`${house.url}/desk/history?until=2000-01-01`)
    await page.getByText('この条件に合う記録はありません').waitFor()
    await look('nothing')
    await page.goto(`${house.url}/desk/history/heads`)
    await page.getByText('まだ、控えがありません').waitFor()
    await look('no-heads')
  })

  test('lets an administrator erase, asking for the reason', async () => {
    page = await signIn('hioki-administrator')
    await page.goto(`${house.url}/desk/history/1`)
    await page.getByText('個人の値を消す').first().click()
    await page.getByRole('button', { name: '消す', exact: true }).click()
    await page.getByRole('link', { name: '消す理由を入れてください。' }).waitFor()
    await look('erase')
    await page.getByLabel('消す理由').fill('見本の求め')
    await page.getByRole('button', { name: '消す', exact: true }).click()
    await page.getByText('個人の値を消しました。').waitFor()
    await look('erased')
  })

  test('shows the heads of the partner, and an alarm where they do not fit', async () => {
    const ports = { engine: house.engine, clock: systemClock, secret: 's'.repeat(32), url: house.url }
    await exchange(ports)
    await page.goto(`${house.url}/desk/history/heads`)
    await page.getByText('一致', { exact: true }).waitFor()
    await look('heads')
    await transact(house.engine, { person: null, municipality: '462161' }, db =>
      sql`update audit_anchor set state = 'changed'`.execute(db),
    )
    await page.reload()
    await page.getByText('鹿児島市の記録が、控えと合いません。').waitFor()
    await look('alarm')
  })
})
