import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { findings } from '../../test/kit/axe.ts'
import { noBrowser, open, openBrowser, overflow, unfold } from '../../test/kit/shot.ts'
import { PartsPage } from './sheet.tsx'

const sheet = String(await (<PartsPage />))

describe('The sheet of parts', () => {
  it('has nothing that a strict content policy would refuse', () => {
    assert.doesNotMatch(sheet, / style=|<style|<script(?![^>]* src=)| on[a-z]+="/)
  })

  it('gives every id once and links only to ids that are there', () => {
    const ids = [...sheet.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.deepEqual(ids, [...new Set(ids)])
    const described = [...sheet.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)].flatMap(([, to]) =>
      to!.split(' '),
    )
    assert.ok(described.length > 0)
    for (const id of described) assert.ok(ids.includes(id), id)
  })
})

describe('The sheet of parts in a browser', { skip: noBrowser }, () => {
  let browser: Browser
  before(async () => {
    browser = await openBrowser()
  })
  after(() => browser.close())

  for (const width of [1280, 640, 360]) {
    it(`passes axe-core, fits ${width} px and asks no other host, with all details open`, async () => {
      const { page, foreign } = await open(browser, sheet, width)
      await unfold(page)
      assert.deepEqual(await findings(page), [])
      assert.equal(await overflow(page), 0)
      assert.deepEqual(foreign, [])
    })
  }

  it('puts the error summary in focus and leads from it to the field', async () => {
    const { page } = await open(browser, sheet, 1280)
    assert.equal(await page.evaluate('document.activeElement.className'), 'errors')
    await page.getByRole('alert').getByRole('link').first().click()
    assert.equal(await page.evaluate('document.activeElement.id'), 'end')
  })

  it('sets the app in Gothic and quoted clauses in Mincho, from its own font files', async () => {
    const { page } = await open(browser, sheet, 1280)
    const loaded = await page.evaluate<string[]>(
      '[...new Set([...document.fonts].filter(f => f.status === "loaded").map(f => f.family))]',
    )
    assert.deepEqual(loaded.map(name => name.replaceAll('"', '')).sort(), ['Noto Sans JP', 'Noto Serif JP'])
  })
})
