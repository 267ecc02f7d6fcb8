import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { write } from '../block.ts'
import { inMegabytes, type Limits } from '../limits.ts'
import { UnreadableFile } from '../unreadable.ts'
import type { Face } from './glyph.ts'
import { interpret, type Program } from './interpret.ts'
import { blocksOfSheets } from './layout.ts'
import { sheetOf } from './page.ts'
import type { Char, Matrix, Sheet } from './sheet.ts'

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Reads the text of a PDF from where its characters and ruling lines stand.
 *
 * @returns text, and a sentence for the officer if some pages hold none
 * @throws UnreadableFile encrypted, broken, scannedPdf if no page holds text, textTooLong
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<{ text: string; notes: string[] }> {
  const document = await open(bytes)
  try {
    const sheets = await sheetsOf(document, limits)
    const mute = sheets.flatMap((sheet, at) => (sheet.chars.some(isSeen) ? [] : [at + 1]))
    if (mute.length === sheets.length) throw new UnreadableFile('scannedPdf')
    return { text: write(blocksOfSheets(sheets)), notes: mute.length === 0 ? [] : [muteNote(mute)] }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      disableFontFace: true,
      isEvalSupported: false,
      useSystemFonts: false,
      stopAtErrors: false,
      enableXfa: false,
      maxImageSize: 1,
      cMapUrl: join(library, 'cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: join(library, 'standard_fonts/'),
    }).promise
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    throw new UnreadableFile(name === 'PasswordException' ? 'encrypted' : 'broken', 'PDF')
  }
}

async function sheetsOf(document: PDFDocumentProxy, limits: Limits): Promise<Sheet[]> {
  const sheets: Sheet[] = []
  let length = 0
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await readPage(document, number)
    sheets.push(sheet)
    length += sheet.chars.length
    if (length > limits.textBytes) throw new UnreadableFile('textTooLong', inMegabytes(limits.textBytes))
  }
  return sheets
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<Sheet> {
  try {
    const page = await document.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const program = (await page.getOperatorList({ annotationMode: 0 })) as Program
    const drawn = interpret(program, view.transform as unknown as Matrix, font => faceOf(page, font))
    page.cleanup()
    return sheetOf(drawn, view.width, view.height)
  } catch {
    throw new UnreadableFile('broken', 'PDF')
  }
}

function isSeen(char: Char): boolean {
  return char.text.trim() !== ''
}

function muteNote(pages: readonly number[]): string {
  return `${pages.join('、')}ページには文字の情報がありません。画像だけのページでないか、元の書類と見比べてください。`
}

/** Fonts drawn by programs (Type 3) have a scale of their own. */
function faceOf(page: PDFPageProxy, font: string): Face {
  const known: { fontMatrix?: Matrix; vertical?: boolean } = page.commonObjs.has(font)
    ? page.commonObjs.get(font)
    : {}
  return { scale: known.fontMatrix?.[0] ?? 0.001, vertical: known.vertical ?? false }
}
