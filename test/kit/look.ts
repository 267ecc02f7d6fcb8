import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { findings } from './axe.ts'
import { overflow, unfold } from './shot.ts'

/** Set to a folder to keep a picture of every page and state that is looked at. */
const pictures = process.env.MUSUBI_PICTURES
let picture = 0

/** Looks at a page as it stands: no accessibility findings and no sideways scroll, wide and at 360 px. */
export async function look(page: Page, name: string): Promise<void> {
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
