import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { assetAt } from '#web'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why the tests that need a browser are left out, or false where it is here; with CI set they run and fail. */
export const noBrowser: string | false =
  existsSync(executablePath) || process.env.CI
    ? false
    : 'Chromium is missing: apt-get install chromium, or set CHROMIUM to its path'

/** Starts Chromium without a window and without any traffic of its own. The caller closes it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A page that was opened, and every address outside its own host that it asked for. */
export interface Opened {
  page: Page
  foreign: readonly string[]
}

/**
 * Opens an address, or a page given as HTML, which then finds its assets without a server.
 *
 * @param target an http address, or a whole HTML document
 * @param width of the window in CSS pixels
 */
export async function open(browser: Browser, target: string, width: number): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'ja-JP' })
  const page = await context.newPage()
  const own = target.startsWith('http') ? new URL(target).origin : 'http://musubi.test'
  const foreign: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  if (!target.startsWith('http')) await serve(page, target)
  await page.goto(target.startsWith('http') ? target : `${own}/`, { waitUntil: 'networkidle' })
  return { page, foreign }
}

const policy =
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

async function serve(page: Page, html: string): Promise<void> {
  await page.route('http://musubi.test/**', async route => {
    const { pathname } = new URL(route.request().url())
    const asset =
      pathname === '/' ? { body: html, type: 'text/html; charset=utf-8' } : await assetAt(pathname)
    if (!asset) return route.fulfill({ status: 404 })
    const body = typeof asset.body === 'string' ? asset.body : Buffer.from(asset.body)
    return route.fulfill({ body, contentType: asset.type, headers: { 'content-security-policy': policy } })
  })
}

/** Opens every `details` on the page, as its state with the most to see. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate('for (const d of document.querySelectorAll("details")) d.open = true')

/** By how many pixels the page is wider than its window; 0 where nothing scrolls sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Takes a picture of the whole page. */
export async function shot(
  browser: Browser,
  target: string,
  { width, file }: { width: number; file: string },
): Promise<void> {
  const { page } = await open(browser, target, width)
  await unfold(page)
  await page.screenshot({ path: file, fullPage: true })
  await page.context().close()
}
