import { type Block, write } from '../block.ts'
import { inMegabytes, type Limits } from '../limits.ts'
import { UnreadableFile } from '../unreadable.ts'
import { childrenOf, type Element, elements } from '../xml.ts'
import { type Container, openZip } from '../zip.ts'
import { Numbering } from './numbering.ts'
import { readStory, type Setting } from './story.ts'
import { Styles } from './style.ts'

/**
 * Reads the text of a Word document (docx, docm, strict or transitional), notes at its end, without headers and
 * footers.
 *
 * @throws UnreadableFile broken, zipBomb, encrypted, textTooLong
 */
export function readDocx(bytes: Uint8Array, limits: Limits): string {
  const container = openZip(bytes, limits)
  const main = container.names.find(name => /^word\/document\d*\.xml$/.test(name)) ?? 'word/document.xml'
  const setting: Setting = { styles: new Styles(), numbering: new Numbering() }
  readPart(container, 'word/styles.xml', 'styles', element => setting.styles.add(element))
  readPart(container, 'word/numbering.xml', 'numbering', element => setting.numbering.add(element))
  const blocks: Block[] = []
  let length = 0
  const body = (element: Element) => {
    for (const block of readStory([element], setting)) {
      length += lengthOf(block)
      if (length > limits.textBytes) throw new UnreadableFile('textTooLong', inMegabytes(limits.textBytes))
      blocks.push(block)
    }
  }
  if (!readPart(container, main, 'body', body)) throw new UnreadableFile('broken', 'Word文書')
  return write([...blocks, ...readNotes(container, setting)])
}

function readPart(
  container: Container,
  name: string,
  parent: string,
  receive: (child: Element) => void,
): boolean {
  const parser = childrenOf(parent, receive)
  const found = container.stream(name, piece => parser.feed(piece))
  if (found) parser.end()
  return found
}

function readNotes(container: Container, setting: Setting): Block[] {
  return ['footnote', 'endnote'].flatMap(kind => {
    const blocks: Block[] = []
    readPart(container, `word/${kind}s.xml`, `${kind}s`, note => {
      if (note.attributes.type === undefined || note.attributes.type === 'normal')
        blocks.push({ kind: 'gap' }, ...readStory(elements(note), setting))
    })
    return blocks
  })
}

function lengthOf(block: Block): number {
  if (block.kind === 'gap') return 1
  if (block.kind === 'paragraph') return block.text.length
  return block.rows.flat().reduce((sum, cell) => sum + cell.paragraphs.join('').length + 1, 0)
}
