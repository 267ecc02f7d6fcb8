import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fontFaces, fontFile } from './font.ts'
import { favicon } from './knot.tsx'
import { stylesheet } from './style.ts'

/** A file that pages refer to. Its address changes with its content, so it may be kept for ever. */
export interface Asset {
  body: string | Uint8Array<ArrayBuffer>
  type: string
}

/** Where all assets live; everything below may be answered with {@link assetCaching}. */
export const assetRoot = '/assets/'

/** `Cache-Control` of every asset. */
export const assetCaching = 'public, max-age=31536000, immutable'

const css = 'text/css; charset=utf-8'
const makers = {
  'style.css': () => ({ body: stylesheet(), type: css }),
  'font.css': () => ({ body: fontFaces(`${assetRoot}font/`), type: css }),
  'favicon.svg': () => ({ body: favicon, type: 'image/svg+xml' }),
}

/** An asset every page has. */
export type AssetName = keyof typeof makers

const byName = new Map<string, string>()
const byHref = new Map<string, Asset>()

/** Address of an asset; it holds the hash of its content. */
export const hrefOf = (name: AssetName): string => byName.get(name) ?? keep(name, makers[name]())

const island = new URL(
  existsSync(new URL('./public/', import.meta.url)) ? './public/' : './island/',
  import.meta.url,
)

/**
 * Address of a script of `src/web/island`, by its name without the ending.
 *
 * @throws where there is no such script
 */
export const islandHref = (name: string): string => {
  const file = `${name}.js`
  const asset = () => ({
    body: readFileSync(new URL(file, island), 'utf8'),
    type: 'text/javascript; charset=utf-8',
  })
  return byName.get(file) ?? keep(file, asset())
}

/**
 * The asset at an address, or undefined. Files of an older version are unknown, as their address has changed;
 * a process that has drawn no page yet still finds them all.
 */
export async function assetAt(path: string): Promise<Asset | undefined> {
  const font = path.match(/^\/assets\/font\/([\d.]+)\/([\w-]+\.woff2)$/)
  if (font) {
    const body = await fontFile(font[1]!, font[2]!)
    return body && { body, type: 'font/woff2' }
  }
  if (!byHref.has(path)) keepAll()
  return byHref.get(path)
}

function keep(name: string, asset: Asset): string {
  const hash = createHash('sha256').update(asset.body).digest('hex').slice(0, 12)
  const href = assetRoot + name.replace('.', `-${hash}.`)
  byName.set(name, href)
  byHref.set(href, asset)
  return href
}

function keepAll(): void {
  for (const name of Object.keys(makers) as AssetName[]) hrefOf(name)
  if (!existsSync(island)) return
  for (const file of readdirSync(island)) if (file.endsWith('.js')) islandHref(file.slice(0, -3))
}
