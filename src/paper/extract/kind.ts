import type { Limits } from './limits.ts'
import { UnreadableFile } from './unreadable.ts'

/** The kinds of file that can be read. */
export type FileKind = 'text' | 'docx' | 'pdf' | 'html'

/** First bytes of kinds that are known by name but not read. */
const foreign: readonly [name: string, bytes: readonly number[]][] = [
  ['JPEG画像', [0xff, 0xd8, 0xff]],
  ['PNG画像', [0x89, 0x50, 0x4e, 0x47]],
  ['GIF画像', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF画像', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF画像', [0x4d, 0x4d, 0x00, 0x2a]],
  ['RTF文書', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['圧縮ファイル（gzip）', [0x1f, 0x8b]],
  ['圧縮ファイル（7z）', [0x37, 0x7a, 0xbc, 0xaf]],
  ['圧縮ファイル（RAR）', [0x52, 0x61, 0x72, 0x21]],
  ['PostScript文書', [0x25, 0x21, 0x50, 0x53]],
]

const byExtension: Record<string, string> = {
  xdw: 'DocuWorks文書',
  xbd: 'DocuWorks文書',
  jtd: '一太郎文書',
  jtdc: '一太郎文書',
  doc: '古い形式のWord文書（.doc）',
  xls: '古い形式のExcelブック（.xls）',
  ppt: '古い形式のPowerPoint文書（.ppt）',
  msg: 'Outlookのメール（.msg）',
}

/**
 * Tells the kind of a file by its content; its name is only used to call a foreign kind by its name.
 *
 * @throws UnreadableFile unknownKind, encrypted, broken, zipBomb, empty
 */
export async function kindOf(bytes: Uint8Array, fileName: string, limits: Limits): Promise<FileKind> {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  if (startsWith(bytes, [0x50, 0x4b])) return kindOfZip(bytes, limits)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes, fileName)
  if (asLatin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  const known = foreign.find(([, start]) => startsWith(bytes, start))
  if (known) throw new UnreadableFile('unknownKind', known[0])
  return looksLikeHtml(bytes) ? 'html' : 'text'
}

/** How a file that proved to be no text should be called; null if its name does not tell. */
export function nameOfKind(fileName: string): string | null {
  return byExtension[fileName.toLowerCase().split('.').at(-1) ?? ''] ?? null
}

async function kindOfZip(bytes: Uint8Array, limits: Limits): Promise<FileKind> {
  const { openZip } = await import('./zip.ts')
  const { names } = openZip(bytes, limits)
  const has = (start: string) => names.some(name => name.startsWith(start))
  if (names.some(name => /^word\/document\d*\.xml$/.test(name))) return 'docx'
  if (has('xl/')) throw new UnreadableFile('unknownKind', 'Excelブック')
  if (has('ppt/')) throw new UnreadableFile('unknownKind', 'PowerPoint文書')
  if (names.includes('content.xml')) throw new UnreadableFile('unknownKind', 'OpenDocument文書')
  throw new UnreadableFile('unknownKind', '圧縮ファイル（ZIP）')
}

/** The container of old Office files, of 一太郎, and of every Office file with a password. */
function compoundFile(bytes: Uint8Array, fileName: string): UnreadableFile {
  const names = asLatin(bytes).replaceAll('\0', '')
  if (names.includes('EncryptedPackage')) return new UnreadableFile('encrypted')
  if (names.includes('WordDocument')) return new UnreadableFile('unknownKind', byExtension.doc!)
  return new UnreadableFile('unknownKind', nameOfKind(fileName) ?? '古い形式のOffice文書')
}

/** Tags are ASCII in every encoding of the web; in UTF-16 they have zeros between. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = asLatin(bytes.subarray(0, 4096))
    .replaceAll('\0', '')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  const head = start.replace(/^\s*(<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*/, '')
  return /^<(!doctype html|html|head|body|meta|title|div|table|p|h\d|center|font|span|link|script|style)[\s>/]/i.test(
    head,
  )
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function asLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
