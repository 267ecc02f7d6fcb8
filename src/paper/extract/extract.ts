import { decodeText } from '#text'
import { type FileKind, kindOf, nameOfKind } from './kind.ts'
import { inMegabytes, type Limits, usualLimits } from './limits.ts'
import { UnreadableFile } from './unreadable.ts'

/** The text of a file, and what the file was. */
export interface Extracted {
  /** Plain text; see {@link extractText} for its conventions. */
  text: string
  /** Media type of the original, such as `application/pdf`. */
  mediaType: string
  /** Name of the character encoding in WHATWG's terms; null where the format settles it (docx, PDF). */
  encoding: string | null
  fileKind: FileKind
  /** Sentences for the officer about what the text cannot show, such as pages that are only pictures. */
  notes: string[]
}

const mediaTypes: Record<FileKind, string> = {
  text: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
}

/**
 * Reads the text of a file, told by its content and not by its name.
 *
 * Plain text comes as it is, with line feeds for line ends. Of docx, PDF and HTML each paragraph is a line and
 * each table row is a line with tabs between its cells; paragraphs within a cell are separated by U+2028, a
 * cell merged with the one above holds 〃. Automatic numbers are written out; page numbers, running headers,
 * deleted and hidden text are left out; signature blocks that stand side by side follow one another.
 *
 * @param fileName as uploaded; only used to call a foreign format by its name
 * @throws UnreadableFile with a sentence for the officer
 */
export async function extractText(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = usualLimits,
): Promise<Extracted> {
  if (bytes.length > limits.fileBytes) throw new UnreadableFile('tooLarge', inMegabytes(limits.fileBytes))
  const fileKind = await kindOf(bytes, fileName, limits)
  const { text, encoding = null, notes = [] } = await readers[fileKind](bytes, limits, fileName)
  if (text.trim() === '') throw new UnreadableFile('empty')
  if (Buffer.byteLength(text) > limits.textBytes)
    throw new UnreadableFile('textTooLong', inMegabytes(limits.textBytes))
  return { text, encoding, fileKind, mediaType: mediaTypes[fileKind], notes }
}

type Reader = (
  bytes: Uint8Array,
  limits: Limits,
  fileName: string,
) => Promise<{ text: string; encoding?: string; notes?: string[] }>

/** Each reader is loaded when it is first needed: reading a plain text must not wait for a PDF library. */
const readers: Record<FileKind, Reader> = {
  async text(bytes, _limits, fileName) {
    const decoded = decodeText(bytes)
    if (!decoded) throw unreadableText(fileName)
    return { text: decoded.text.replace(/\r\n?/g, '\n'), encoding: decoded.encoding }
  },
  async docx(bytes, limits) {
    const { readDocx } = await import('./docx/document.ts')
    return { text: readDocx(bytes, limits) }
  },
  async pdf(bytes, limits) {
    const { readPdf } = await import('./pdf/document.ts')
    return readPdf(bytes, limits)
  },
  async html(bytes) {
    const { readHtml } = await import('./html/document.ts')
    return readHtml(bytes)
  },
}

function unreadableText(fileName: string): UnreadableFile {
  const kind = nameOfKind(fileName)
  return kind === null ? new UnreadableFile('broken') : new UnreadableFile('unknownKind', kind)
}
