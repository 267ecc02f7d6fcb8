import { SaxesParser, type SaxesTagNS } from 'saxes'
import { UnreadableFile } from './unreadable.ts'

/** An element of an Office document. Names carry no prefix for WordprocessingML, `uri local` for the rest. */
export interface Element {
  name: string
  /** Attributes by local name; in these documents no element has two that differ only by namespace. */
  attributes: Record<string, string>
  children: (Element | string)[]
}

const wordprocessing = /wordprocessingml(\/2006)?\/main$/
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** Nesting beyond this is no document. */
const deepest = 400

/**
 * Reads XML piece by piece and hands over each element that stands directly under `parent` as soon as it is
 * complete, so that a long document is never in memory as a whole.
 *
 * @param parent name of the elements whose children are wanted
 * @returns a function to feed bytes to, and one to end with
 * @throws UnreadableFile broken (from either function) if the XML is not well formed or declares entities
 */
export function childrenOf(parent: string, receive: (child: Element) => void) {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const decoder = new TextDecoder()
  const open: Element[] = []
  let inside = 0
  parser.on('error', () => {
    throw new UnreadableFile('broken')
  })
  parser.on('doctype', () => {
    throw new UnreadableFile('broken')
  })
  parser.on('opentag', tag => {
    if (open.length > deepest) throw new UnreadableFile('broken')
    const element = elementOf(tag)
    if (inside > 0) open.at(-1)!.children.push(element)
    open.push(element)
    if (inside > 0 || element.name === parent) inside++
  })
  parser.on('closetag', () => {
    const element = open.pop()!
    if (inside > 0) inside--
    if (inside !== 1) return
    open.at(-1)!.children.length = 0
    receive(element)
  })
  parser.on('text', text => {
    if (inside > 1) open.at(-1)!.children.push(text)
  })
  return {
    feed: (bytes: Uint8Array) => void parser.write(decoder.decode(bytes, { stream: true })),
    end: () => void parser.write(decoder.decode()).close(),
  }
}

/** The first child element of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return elements(element).find(each => each.name === name)
}

/** The child elements, without text. */
export function elements(element: Element | undefined): Element[] {
  return (element?.children ?? []).filter(each => typeof each !== 'string')
}

/** The attribute `val` of the child element of that name. */
export function val(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val
}

/** Whether a switch such as `<w:vanish/>` is present and not turned off. */
export function isOn(element: Element | undefined, name: string): boolean {
  const found = child(element, name)
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(found.attributes.val ?? '')
}

function elementOf(tag: SaxesTagNS): Element {
  const prefix = wordprocessing.test(tag.uri) ? '' : tag.uri === compatibility ? 'mc:' : 'other:'
  const attributes = Object.fromEntries(
    Object.values(tag.attributes).map(({ local, value }) => [local, value]),
  )
  return { name: prefix + tag.local, attributes, children: [] }
}
