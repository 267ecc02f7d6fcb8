import { child, type Element, elements, isOn, val } from '../xml.ts'
import type { Styles } from './style.ts'

/** A text box and where it hangs: rows of about 2 cm down from the paragraph, then EMU to the right. */
export interface Box {
  content: Element
  down: number
  right: number
}

/** Text of a paragraph, and the text boxes anchored in it, in reading order. */
export interface Inline {
  text: string
  boxes: Box[]
}

/** Elements whose content is not part of the text as it now stands. */
const dropped = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rPr',
  'pPr',
  'rt',
  'annotationRef',
  'footnoteRef',
  'endnoteRef',
  'separator',
  'continuationSeparator',
  'pgNum',
  'sdtPr',
  'sdtEndPr',
])

const signs: Record<string, string> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

/** What the usual symbol fonts show at these places; the high byte F0 only marks them as symbols. */
const symbols: Record<string, string> = {
  '6C': '●',
  '6E': '■',
  '6F': '□',
  '71': '□',
  '75': '◆',
  '9F': '・',
  A1: '○',
  A7: '■',
  A8: '□',
  B7: '・',
  D8: '➢',
  FC: '✓',
  FE: '☑',
  E0: '→',
  E8: '➔',
}

/** Stands where a sign cannot be known (the printer's 下駄). */
const unknownSign = '〓'

/**
 * Reads a paragraph's content: inserted text in, deleted and hidden text out, the results of fields but not
 * their codes, the base of ruby, soft line breaks as line feeds, tabs as tabs.
 */
export function readInline(paragraph: Element, styles: Styles): Inline {
  const inline: Inline = { text: '', boxes: [] }
  for (const each of elements(paragraph)) collect(each, inline, styles)
  inline.boxes.sort((a, b) => a.down - b.down || a.right - b.right)
  return inline
}

function collect(element: Element, into: Inline, styles: Styles): void {
  if (dropped.has(element.name) || (element.name === 'r' && isHidden(element, styles))) return
  if (element.name === 't' || element.name === 'other:t')
    into.text += element.children.filter(each => typeof each === 'string').join('')
  else if (element.name === 'sym') into.text += symbolOf(element.attributes.char ?? '')
  else if (element.name === 'txbxContent') into.boxes.push({ content: element, down: 0, right: 0 })
  else if (element.name === 'drawing' || element.name === 'pict') collectDrawing(element, into, styles)
  else if (element.name === 'mc:AlternateContent') collectAlternative(element, into, styles)
  else if (signs[element.name] !== undefined) into.text += signs[element.name]
  else for (const each of elements(element)) collect(each, into, styles)
}

/** Boxes within one drawing keep their order; drawings beside each other are read from the left. */
function collectDrawing(element: Element, into: Inline, styles: Styles): void {
  const inside: Inline = { text: '', boxes: [] }
  for (const each of elements(element)) for (const part of elements(each)) collect(part, inside, styles)
  const anchor = child(element, 'other:anchor')
  const down = Math.round(offset(child(anchor, 'other:positionV')) / 720_000)
  const right = offset(child(anchor, 'other:positionH'))
  into.boxes.push(...inside.boxes.map(({ content }) => ({ content, down, right })))
}

/** Distance in EMU (360,000 to the centimetre). */
function offset(position: Element | undefined): number {
  return Number(child(position, 'other:posOffset')?.children.join('') ?? 0)
}

/** The same thing in several versions: the first that holds anything counts. */
function collectAlternative(element: Element, into: Inline, styles: Styles): void {
  for (const version of elements(element)) {
    const inline: Inline = { text: '', boxes: [] }
    for (const each of elements(version)) collect(each, inline, styles)
    if (inline.text === '' && inline.boxes.length === 0) continue
    into.text += inline.text
    into.boxes.push(...inline.boxes)
    return
  }
}

function isHidden(run: Element, styles: Styles): boolean {
  const properties = child(run, 'rPr')
  if (child(properties, 'vanish')) return isOn(properties, 'vanish')
  return styles.hides(val(properties, 'rStyle'))
}

function symbolOf(char: string): string {
  const code = Number.parseInt(char, 16)
  if (Number.isNaN(code)) return unknownSign
  if (code < 0xe000 || code > 0xf8ff) return String.fromCodePoint(code)
  return symbols[char.slice(-2).toUpperCase()] ?? unknownSign
}
