import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assetAt, hrefOf, stylesheet } from './index.ts'

describe('Assets', () => {
  it('are found at the address the pages use', async () => {
    for (const name of ['style.css', 'font.css', 'favicon.svg'] as const)
      assert.ok(await assetAt(hrefOf(name)), name)
  })

  it('carry twelve digits of their hash, so that a changed file has another address', () => {
    assert.match(hrefOf('style.css'), /^\/assets\/style-[0-9a-f]{12}\.css$/)
  })

  it('are unknown at the address of another version', async () => {
    assert.equal(await assetAt('/assets/style-000000000000.css'), undefined)
  })

  it('include every font slice the font sheet names', async () => {
    const sheet = String((await assetAt(hrefOf('font.css')))!.body)
    const slices = [...sheet.matchAll(/url\(([^)]+)\)/g)].map(([, href]) => href!)
    assert.ok(slices.length > 500)
    for (const href of [slices[0]!, slices.at(-1)!]) {
      const font = await assetAt(href)
      assert.equal(font?.type, 'font/woff2')
      assert.equal(Buffer.from(font!.body as Uint8Array).toString('latin1', 0, 4), 'wOF2')
    }
  })

  it('never leave the folder of the fonts', async () => {
    const version = hrefVersion(String((await assetAt(hrefOf('font.css')))!.body))
    for (const file of [
      '../package.json',
      'noto-sans-jp-../../x-400-normal.woff2',
      'noto-sans-jp-nope-400-normal.woff2',
    ])
      assert.equal(await assetAt(`/assets/font/${version}/${file}`), undefined, file)
  })
})

const hrefVersion = (sheet: string): string => sheet.match(/font\/([\d.]+)\//)![1]!

describe('The style sheet', () => {
  it('begins with the tokens, as every later part uses them', () => {
    const sheet = stylesheet()
    assert.ok(sheet.indexOf(':root{') < sheet.indexOf('body{'))
    assert.ok(sheet.indexOf('body{') < sheet.indexOf('@media print'))
  })

  it('defines every variable it uses', () => {
    const sheet = stylesheet()
    const used = new Set([...sheet.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!))
    for (const name of used) assert.ok(sheet.includes(`${name}:`), name)
  })

  it('asks for nothing but data of its own', () => {
    assert.doesNotMatch(stylesheet(), /url\((?!"data:)|@import/)
  })
})
