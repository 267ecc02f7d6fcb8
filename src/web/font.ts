import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Families and weights of the look: Gothic for the app, Mincho for the words of the agreement. */
const families = [
  { name: 'noto-sans-jp', weights: [400, 500, 700] },
  { name: 'noto-serif-jp', weights: [500, 600] },
] as const

const fileName = /^noto-(sans|serif)-jp-[a-z0-9-]+-\d00-normal\.woff2$/

const folderOf = (family: string): string =>
  dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`))

/** Version of a family's package; part of the address, so that its files may be kept for ever. */
const versionOf = (family: string): string =>
  (JSON.parse(readFileSync(join(folderOf(family), 'package.json'), 'utf8')) as { version: string }).version

interface Face {
  file: string
  weight: number
  range: string
}

/**
 * The `@font-face` rules of all families, each in its slices by `unicode-range`, so that a browser fetches
 * only the slices of the characters on the page. Weights of one slice stand side by side: they share their
 * range, which lets compression fold them.
 *
 * @param root address under which the font files are served, with a slash at its end
 */
export function fontFaces(root: string): string {
  return families
    .flatMap(({ name, weights }) => {
      const base = `${root}${versionOf(name)}/`
      const title = name.includes('sans') ? 'Noto Sans JP' : 'Noto Serif JP'
      return bySlice(weights.map(weight => facesOf(name, weight))).map(face => rule(title, base, face))
    })
    .join('')
}

/** Bytes of a font file, or undefined where no such file is served. */
export async function fontFile(version: string, file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const family = families.find(({ name }) => file.startsWith(name))?.name
  if (!family || !fileName.test(file) || version !== versionOf(family)) return undefined
  return readFile(join(folderOf(family), 'files', file)).catch(() => undefined)
}

const faceRule = /url\(\.\/files\/([\w-]+\.woff2)\)[^}]*?unicode-range:\s*([^;}]+)/g

function facesOf(family: string, weight: number): Face[] {
  const sheet = readFileSync(join(folderOf(family), `${weight}.css`), 'utf8')
  return [...sheet.matchAll(faceRule)].map(([, file, range]) => ({
    file: file!,
    weight,
    range: range!.trim(),
  }))
}

const bySlice = (weights: readonly Face[][]): Face[] =>
  weights[0]!.flatMap((_, slice) => weights.map(faces => faces[slice]!))

const rule = (title: string, base: string, { file, weight, range }: Face): string =>
  `@font-face{font-family:"${title}";font-weight:${weight};font-display:swap;` +
  `src:url(${base}${file}) format("woff2");unicode-range:${range}}\n`
