/** The kinds of files of the corpus: an agreement, its form, and what it is saved as. */
import type { Source } from '../source/shape.ts'
import type { DocxLook } from './docx.ts'
import type { Form } from './form.ts'
import type { HtmlLook } from './html.ts'
import type { TextLayout } from './text.ts'

/** How a plain text is stored. */
export interface TextFile {
  charset?: 'utf8' | 'utf16le' | 'utf16be' | 'cp932' | 'eucjp'
  bom?: boolean
  crlf?: boolean
}

/** One file of the corpus. */
export type Entry = {
  name: string
  source: Source
  form: Form
  /** What is left to read where the file has lost characters of the source. */
  read?: (text: string) => string
} & (
  | { as: 'txt'; layout?: TextLayout; file?: TextFile }
  /** A text typed by hand, where no renderer is odd enough. */
  | { as: 'txt'; raw: string; file?: TextFile }
  | { as: 'docx'; look?: DocxLook; through?: 'libreoffice' }
  | { as: 'html'; look: HtmlLook; file?: TextFile }
  /** A page as some site generators write it. */
  | { as: 'html'; raw: string; file?: TextFile }
  /** A page as a word processor saves it. */
  | { as: 'html'; from: 'libreoffice'; look?: DocxLook }
  | { as: 'pdf'; from: 'chromium'; look: HtmlLook }
  | { as: 'pdf'; from: 'libreoffice'; look?: DocxLook }
)
