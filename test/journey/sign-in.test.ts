import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { look } from '../kit/look.ts'
import { freePort } from '../kit/postgres.ts'
import { openProvider, type ProviderKit } from '../kit/provider.ts'
import { noBrowser, openBrowser } from '../kit/shot.ts'
import { totp } from '../kit/totp.ts'

let house: OpenHouse
let provider: ProviderKit
let browser: Browser

const open = (path: string) => `${house.url}${path}`
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor()

async function giveName(page: Page, username: string): Promise<void> {
  await page.goto(open('/desk'))
  await page.getByLabel('利用者名').fill(username)
  await page.getByLabel('パスワード').fill(house.passwordOf(username))
  await page.getByRole('button', { name: 'サインイン', exact: true }).click()
}

async function signIn(context: BrowserContext, username: string): Promise<Page> {
  const page = await context.newPage()
  await giveName(page, username)
  await page.waitForURL(open('/desk'))
  return page
}

/** As if the person had last shown who it is twenty minutes ago. */
const grow = (username: string) =>
  house.engine.pool.query(
    `update auth.session s set "provedAt" = now() - interval '20 minutes'
      from auth."user" u where u.id = s."userId" and u.username = $1`,
    [username],
  )

describe('signing in', { skip: noBrowser }, () => {
  before(async () => {
    const port = String(await freePort())
    const url = `http://localhost:${port}`
    provider = await openProvider(url, { 'subject-of-officer': 'kagoshima-officer' })
    house = await openTrialHouse({ PORT: port, MUSUBI_URL: url, ...provider.env })
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await house?.close()
    await provider?.close()
  })

  describe('with an authenticator app', () => {
    let page: Page
    let key: string
    let spare: string

    test('begins on the own page, with the key as a picture and as text', async () => {
      page = await signIn(await browser.newContext(), 'kagoshima-viewer')
      await page.goto(open('/desk/account'))
      await look(page, 'own-page')
      await page.getByRole('link', { name: '認証アプリを使う' }).click()
      await look(page, 'app')
      await page.getByLabel('パスワード').fill('not the password')
      await press(page, '始める')
      await page.getByRole('link', { name: /パスワードが違います/ }).waitFor()
      await page.getByLabel('パスワード').fill(house.passwordOf('kagoshima-viewer'))
      await press(page, '始める')
      await page.getByRole('img', { name: '認証アプリに読み取らせる図' }).waitFor()
      key = await page.locator('.qr-code .code').innerText()
      await look(page, 'app-key')
    })

    test('counts once its first code was right, and gives spare codes', async () => {
      await page.getByLabel('認証アプリの番号').fill('000000')
      await press(page, '確かめて使い始める')
      await page.getByRole('link', { name: /番号が違います/ }).waitFor()
      assert.equal(await page.locator('.qr-code .code').innerText(), key, 'the key is still there')
      await page.getByLabel('認証アプリの番号').fill(totp(key))
      await press(page, '確かめて使い始める')
      await heading(page, '予備のコードを控えてください')
      spare = await page.locator('.codes .code').first().innerText()
      await look(page, 'codes')
    })

    test('is asked for from then on, and a wrong number lets nobody in', async () => {
      const other = await (await browser.newContext()).newPage()
      await giveName(other, 'kagoshima-viewer')
      await heading(other, '認証アプリの番号を入れてください')
      await look(other, 'second-step')
      await other.goto(open('/desk'))
      assert.match(other.url(), /sign-in/, 'the first step alone opens nothing')
      await giveName(other, 'kagoshima-viewer')
      await other.getByLabel('認証アプリの番号').fill('123 456')
      await press(other, '確かめる')
      await other.getByRole('link', { name: /番号が違います/ }).waitFor()
      await look(other, 'second-step-refused')
      await other.getByLabel('認証アプリの番号').fill(totp(key))
      await press(other, '確かめる')
      await other.waitForURL(open('/desk'))
    })

    test('may be replaced by a spare code, once', async () => {
      const other = await (await browser.newContext()).newPage()
      for (const right of [true, false]) {
        await giveName(other, 'kagoshima-viewer')
        await other.getByLabel('認証アプリの番号').fill(spare)
        await press(other, '確かめる')
        if (right) await other.waitForURL(open('/desk'))
        else await other.getByRole('link', { name: /番号が違います/ }).waitFor()
        await other.context().clearCookies()
      }
    })

    test('ends with the password', async () => {
      await page.goto(open('/desk/account'))
      await page.getByRole('link', { name: '認証アプリを変える' }).click()
      await look(page, 'app-end')
      await page.getByLabel('パスワード').fill(house.passwordOf('kagoshima-viewer'))
      await press(page, '使わない')
      await heading(page, '認証アプリを使わないようにしました')
    })
  })

  describe('with a passkey', () => {
    let page: Page

    before(async () => {
      page = await signIn(await browser.newContext(), 'hioki-viewer')
      const device = await page.context().newCDPSession(page)
      await device.send('WebAuthn.enable')
      await device.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      })
    })

    test('is made by the device after showing again who one is, and named', async () => {
      await grow('hioki-viewer')
      await page.goto(open('/desk/account'))
      await page.getByRole('link', { name: 'パスキーを加える' }).click()
      await look(page, 'passkey-new')
      await page.getByLabel('パスキーの名前').fill('窓口の端末（見本）')
      await press(page, 'パスキーを作る')
      await heading(page, 'もう一度、本人であることを確かめます')
      await page.getByLabel('パスワード').fill(house.passwordOf('hioki-viewer'))
      await press(page, '確かめて続ける')
      await heading(page, 'パスキーを登録しました')
      assert.equal(await page.getByLabel(/窓口の端末（見本）」の名前/).inputValue(), '窓口の端末（見本）')
      await look(page, 'own-page-passkey')
    })

    test('opens the desk without a name and without a password', async () => {
      await press(page, 'サインアウト')
      await page.goto(open('/sign-in?next=/desk/account'))
      await look(page, 'sign-in')
      await press(page, 'パスキーを使う')
      await page.waitForURL(open('/desk/account'))
    })

    test('proves who one is before it may be taken off', async () => {
      await grow('hioki-viewer')
      await press(page, /^外す/)
      await heading(page, 'もう一度、本人であることを確かめます')
      await look(page, 'prove')
      await press(page, 'パスキーを使う')
      await heading(page, 'パスキーを外しました')
      assert.equal(await page.getByRole('button', { name: /^外す/ }).count(), 0)
    })
  })

  describe('by the provider of the city', () => {
    async function atProvider(page: Page, subject: string): Promise<void> {
      await page.locator('input[name=login]').fill(subject)
      await page.locator('input[name=password]').fill('anything')
      await page.locator('button[type=submit]').click()
      const consent = page.getByRole('button', { name: 'Continue' })
      if (await consent.isVisible().catch(() => false)) await consent.click()
    }

    test('opens the account that the claim names', async () => {
      const page = await (await browser.newContext()).newPage()
      await page.goto(open('/sign-in?next=/desk/account'))
      await page.getByRole('link', { name: '庁内認証（見本）でサインイン' }).click()
      await atProvider(page, 'subject-of-officer')
      await page.waitForURL(open('/desk/account'))
      await page.getByText('結び付いています').waitFor()
      await look(page, 'own-page-sso')
    })

    test('lets in nobody who has no account, and creates none', async () => {
      const page = await (await browser.newContext()).newPage()
      await page.goto(open('/sign-in/sso'))
      await atProvider(page, 'stranger')
      await heading(page, 'サインインできませんでした')
      await page.getByText('利用者が、結びにありません').waitFor()
      await look(page, 'sso-unknown')
    })

    test('lets in nobody else by the same name once it is joined', async () => {
      const page = await (await browser.newContext()).newPage()
      await page.goto(open('/sign-in/sso'))
      await atProvider(page, 'kagoshima-officer')
      await page.getByText('利用者が、結びにありません').waitFor()
    })

    test('shows again who one is in a window of its own, and what was typed goes on', async () => {
      const page = await (await browser.newContext()).newPage()
      await page.goto(open('/sign-in/sso?next=/desk/account/passkeys/new'))
      await atProvider(page, 'subject-of-officer')
      await page.waitForURL(open('/desk/account/passkeys/new'))
      await grow('kagoshima-officer')
      await page.evaluate(`{
        const form = document.querySelector('form[data-passkey]')
        form.querySelector('[data-carrier]').value = '{"id":"sample"}'
        form.submit()
      }`)
      await heading(page, 'もう一度、本人であることを確かめます')
      await look(page, 'prove-sso')
      const [other] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: /別の画面で/ }).click(),
      ])
      await atProvider(other, 'subject-of-officer')
      await heading(other, '本人であることを確かめました')
      await look(other, 'proved')
      await press(page, '続ける')
      await page.getByRole('link', { name: /登録できませんでした/ }).waitFor()
    })
  })

  test('is listed by device, and ended from another', async () => {
    const here = await signIn(await browser.newContext(), 'hioki-officer')
    const there = await signIn(await browser.newContext(), 'hioki-officer')
    await here.goto(open('/desk/account'))
    await here.getByText('この端末', { exact: true }).waitFor()
    await press(here, /^終える/)
    await heading(here, 'サインインを終えました')
    await there.goto(open('/desk'))
    assert.match(there.url(), /sign-in/)
    await here.goto(open('/desk'))
    assert.equal(here.url(), open('/desk'))
  })

  test('works with a new password at once, and with the old one no longer', async () => {
    const page = await signIn(await browser.newContext(), 'hioki-officer')
    await page.goto(open('/desk/account/password'))
    await page.getByLabel('いまのパスワード').fill(house.passwordOf('hioki-officer'))
    await page.getByLabel('新しいパスワード', { exact: true }).fill('short')
    await page.getByLabel('新しいパスワード（もう一度）').fill('shorter')
    await press(page, '変える')
    await page.getByRole('link', { name: /12文字以上/ }).waitFor()
    await look(page, 'password')
    await page.getByLabel('いまのパスワード').fill(house.passwordOf('hioki-officer'))
    await page.getByLabel('新しいパスワード', { exact: true }).fill('a longer sample password')
    await page.getByLabel('新しいパスワード（もう一度）').fill('a longer sample password')
    await press(page, '変える')
    await heading(page, /パスワードを変えました/)
    const other = await (await browser.newContext()).newPage()
    await giveName(other, 'hioki-officer')
    await other.getByRole('link', { name: /違います/ }).waitFor()
  })

  test('is held up after six wrong passwords, and says for how long', async () => {
    const page = await (await browser.newContext()).newPage()
    for (let n = 0; n < 7; n += 1) {
      await page.goto(open('/sign-in'))
      await page.getByLabel('利用者名').fill('hioki-approver')
      await page.getByLabel('パスワード').fill('not the password')
      await page.getByRole('button', { name: 'サインイン', exact: true }).click()
    }
    await page.getByRole('link', { name: /15分ほど受け付けを止めています/ }).waitFor()
    await look(page, 'held-up')
  })
})
