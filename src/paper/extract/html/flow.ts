import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Block } from '../block.ts'
import { UnreadableFile } from '../unreadable.ts'
import { Line } from './line.ts'
import { readTable } from './table.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

const dropped = new Set(
  (
    'head script style template noscript iframe object embed svg canvas audio video map select option textarea ' +
    'datalist rt rp input'
  ).split(' '),
)

const blocks = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary ul caption ' +
    'table thead tbody tfoot tr td th'
  ).split(' '),
)

const spaced = /^(h[1-6]|hr|nav|header|footer|main|article|section|ul|ol|dl)$/

/** Nesting beyond this is no page. */
const deepest = 500

/** Text that carries a number of its own, so that the list's number is not shown. */
const numbered =
  /^[\s　]*([(（]?[0-9０-９一二三四五六七八九十ア-ンa-zA-Zivx]{1,3}[)）.．、　\s]|第[0-9０-９一二三四五六七八九十]+|[①-⑳⑴-⒇・])/

/** Reads what stands in an element as blocks, in order; hidden parts are left out. */
export function readFlow(element: Element, depth = 0): Block[] {
  const flow = new Flow(depth)
  flow.children(element)
  return flow.end()
}

/** The value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find(each => each.name === name)?.value
}

class Flow {
  readonly #blocks: Block[] = []
  readonly #line = new Line()
  #depth: number

  constructor(depth: number) {
    this.#depth = depth
  }

  end(): Block[] {
    this.#flush()
    return this.#blocks
  }

  children(element: Element): void {
    if (++this.#depth > deepest) throw new UnreadableFile('broken', 'HTML文書')
    for (const node of element.childNodes) this.#take(node, element)
    this.#depth--
  }

  #take(node: Node, parent: Element): void {
    if ('value' in node) this.#line.add(node.value, parent.tagName === 'pre')
    if (!('tagName' in node) || dropped.has(node.tagName) || isHidden(node)) return
    if (node.tagName === 'br') this.#line.break()
    else if (node.tagName === 'img') this.#line.add(drawnCharacter(node), false)
    else if (node.tagName === 'table') this.#table(node)
    else if (blocks.has(node.tagName)) this.#block(node, parent)
    else this.children(node)
  }

  #table(element: Element): void {
    this.#flush()
    this.#blocks.push(...readTable(element, this.#depth))
  }

  #block(element: Element, parent: Element): void {
    this.#flush()
    if (spaced.test(element.tagName)) this.#blocks.push({ kind: 'gap' })
    const first = this.#blocks.length
    this.children(element)
    this.#flush()
    if (element.tagName === 'li' && parent.tagName === 'ol')
      this.#number(this.#blocks[first], element, parent)
    if (spaced.test(element.tagName)) this.#blocks.push({ kind: 'gap' })
  }

  /** Writes the number that a browser would show before an item of an ordered list. */
  #number(block: Block | undefined, item: Element, list: Element): void {
    if (block?.kind !== 'paragraph' || numbered.test(block.text) || /list-style[^;]*none/.test(styleOf(list)))
      return
    const items = list.childNodes.filter(node => node.nodeName === 'li')
    const number = Number(
      attribute(item, 'value') ?? Number(attribute(list, 'start') ?? 1) + items.indexOf(item),
    )
    const letter = String.fromCharCode(96 + number)
    const signs: Record<string, string> = { a: letter, A: letter.toUpperCase() }
    block.text = `${signs[attribute(list, 'type') ?? ''] ?? number}.　${block.text}`
  }

  #flush(): void {
    const text = this.#line.end()
    if (text !== '') this.#blocks.push({ kind: 'paragraph', text })
  }
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(styleOf(element))
  )
}

function styleOf(element: Element): string {
  return attribute(element, 'style') ?? ''
}

/** Rare characters of names are shown as pictures; their description is the character itself. */
function drawnCharacter(image: Element): string {
  const description = attribute(image, 'alt') ?? ''
  return [...description].length === 1 ? description : ''
}
