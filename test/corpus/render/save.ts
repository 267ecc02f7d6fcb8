/** From an entry of the catalogue to the bytes of its file. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import iconv from 'iconv-lite'
import type { Entry, TextFile } from './catalogue.ts'
import { compose } from './compose.ts'
import { renderDocx } from './docx.ts'
import { renderHtml } from './html.ts'
import { renderText } from './text.ts'

/** The file of an entry; PDFs need Chromium or LibreOffice on the machine. */
export async function bytesOf(entry: Entry): Promise<Buffer> {
  const blocks = compose(entry.source, entry.form)
  switch (entry.as) {
    case 'txt':
      return encoded('raw' in entry ? entry.raw : renderText(blocks, entry.layout), entry.file ?? {})
    case 'html':
      if ('from' in entry) return converted(await renderDocx(blocks, entry.look), 'html')
      return encoded('raw' in entry ? entry.raw : renderHtml(blocks, entry.look), entry.file ?? {})
    case 'docx':
      return entry.through
        ? converted(await renderDocx(blocks, entry.look), 'docx')
        : renderDocx(blocks, entry.look)
    case 'pdf':
      return entry.from === 'chromium'
        ? printed(renderHtml(blocks, entry.look))
        : converted(await renderDocx(blocks, entry.look), 'pdf')
  }
}

function encoded(text: string, { charset = 'utf8', bom = false, crlf = false }: TextFile): Buffer {
  const name = { utf8: 'utf8', utf16le: 'utf16le', utf16be: 'utf16be', cp932: 'cp932', eucjp: 'eucjp' }[
    charset
  ]
  return iconv.encode(crlf ? text.replace(/\n/g, '\r\n') : text, name, { addBOM: bom })
}

function printed(html: string): Buffer {
  return inScratch(folder => {
    const page = join(folder, 'page.html')
    writeFileSync(page, html)
    execFileSync(
      'chromium',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...[
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--allow-file-access-from-files',
        ],
        `--user-data-dir=${join(folder, 'profile')}`,
        ...['--no-pdf-header-footer', `--print-to-pdf=${join(folder, 'page.pdf')}`, pathToFileURL(page).href],
      ],
      { stdio: 'ignore', timeout: 60_000 },
    )
    return readFileSync(join(folder, 'page.pdf'))
  })
}

function converted(docx: Buffer, kind: 'pdf' | 'docx' | 'html'): Buffer {
  return inScratch(folder => {
    writeFileSync(join(folder, 'page.docx'), docx)
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--convert-to', kind, '--outdir', join(folder, 'out'), join(folder, 'page.docx')],
      ],
      { stdio: 'ignore', timeout: 120_000 },
    )
    return readFileSync(join(folder, `out/page.${kind}`))
  })
}

function inScratch(work: (folder: string) => Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
