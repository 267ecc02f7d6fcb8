import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { decodeText } from '#text'
import { write } from '../block.ts'
import { UnreadableFile } from '../unreadable.ts'
import { readFlow } from './flow.ts'

/**
 * Reads the text of a web page without running or fetching anything. Navigation and the like stay as lines.
 *
 * The encoding is the one that the page declares, if its bytes agree.
 *
 * @throws UnreadableFile broken
 */
export function readHtml(bytes: Uint8Array): { text: string; encoding: string } {
  const decoded = decodeText(bytes, declaredIn(bytes))
  if (!decoded) throw new UnreadableFile('broken', 'HTML文書')
  const page = parse(decoded.text)
  const html = page.childNodes.find(
    (node): node is DefaultTreeAdapterTypes.Element => node.nodeName === 'html',
  )
  return { text: html ? write(readFlow(html)) : '', encoding: decoded.encoding }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
}
