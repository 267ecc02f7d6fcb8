import { markersAt, unwrapped } from '#text'
import { articleHeadOf, captionOf, isAmendmentNote, isChapter, isPageMark } from './clause.ts'
import { type Ledger, spanOf } from './ledger.ts'
import { enterListed } from './listing.ts'
import type { KnownParty } from './mention.ts'
import { type Node, Outline } from './outline.ts'
import type { Article, Item, Lines, Paragraph } from './schema.ts'
import { type Line, partOf } from './source.ts'

/** A paragraph as its outline; the root holds the text before the items. */
export interface ParagraphOutline {
  number: number
  root: Node
}

/** An article as read from the source, with the outline in which initiatives may stand. */
export interface ArticleOutline {
  number: number
  branch: number[]
  caption: string | null
  paragraphs: ParagraphOutline[]
  lines: Line[]
}

/** Reads the lines between preamble and closing as articles, in the order in which they stand. */
export function articleOutlines(
  lines: readonly Line[],
  parties: readonly KnownParty[],
  ledger: Ledger,
): ArticleOutline[] {
  const reader = new ArticleReader(lines, parties, ledger)
  lines.forEach((_, index) => {
    reader.read(index)
  })
  return reader.articles
}

class ArticleReader {
  readonly articles: ArticleOutline[] = []
  private outline = new Outline()
  private caption: { text: string; line: Line } | null = null
  private readonly bareCaptions: ReadonlySet<Line>
  private readonly besideHeads: ReadonlySet<Line>

  constructor(
    private readonly lines: readonly Line[],
    private readonly parties: readonly KnownParty[],
    private readonly ledger: Ledger,
  ) {
    this.bareCaptions = bareCaptionsOf(lines)
    this.besideHeads = besideHeadsOf(lines)
  }

  read(index: number): void {
    const line = this.lines[index]!
    if (this.furniture(line, index)) return
    const head = articleHeadOf(line)
    if (head) {
      this.begin(line, head.number, head.branch, head.length)
      return
    }
    if (this.captions(line, index)) return
    const article = this.articles.at(-1)
    if (!article) return
    article.lines.push(line)
    if (this.paragraph(article, line)) return
    enterListed(this.outline, line, this.lines[index + 1], this.parties)
  }

  private furniture(line: Line, index: number): boolean {
    if (isChapter(line)) this.ledger.pass('chapter', [line])
    else if (isAmendmentNote(line)) this.ledger.furnish('history', [line])
    else if (isPageMark(line) && this.interrupts(line, index)) this.ledger.furnish('footer', [line])
    else return false
    return true
  }

  /** Whether a bare number or (1) alone on its line stands in the way of a sentence or after a blank line. */
  private interrupts(line: Line, index: number): boolean {
    const next = this.lines[index + 1]
    if (/^[0-9]+$/u.test(line.key)) return line.gap || !next
    return (
      line.gap ||
      next === undefined ||
      markersAt(next.text, next.key).length > 0 ||
      articleHeadOf(next) !== null ||
      (captionOf(next) !== null && articleHeadOf(this.lines[index + 2] ?? next) !== null)
    )
  }

  private captions(line: Line, index: number): boolean {
    const text = this.bareCaptions.has(line) ? line.text : captionOf(line)
    if (text === null) return false
    const article = this.articles.at(-1)
    const next = this.lines[index + 1]
    if (next && articleHeadOf(next)) this.caption = { text, line }
    else if (article && article.caption === null && isEmpty(article)) this.setCaption(article, text, line)
    else return false
    return true
  }

  private setCaption(article: ArticleOutline, text: string, line: Line): void {
    article.caption = unwrapped([text])
    article.lines.push(line)
  }

  private begin(line: Line, number: number, branch: number[], length: number): void {
    const article: ArticleOutline = { number, branch, caption: null, paragraphs: [], lines: [line] }
    this.articles.push(article)
    if (this.caption) this.setCaption(article, this.caption.text, this.caption.line)
    this.caption = null
    this.openParagraph(article, 1)
    const rest = partOf(line, length)
    if (article.caption === null && this.besideHeads.has(line)) {
      this.setCaption(article, rest.text, line)
      return
    }
    const inline = /^[([【]\s*([^()。]{1,40}?)\s*[)\]】]/u.exec(rest.key)
    if (inline && article.caption === null) {
      this.setCaption(article, rest.text.slice(1, inline[0].length - 1), line)
      this.text(article, partOf(rest, inline[0].length))
    } else this.text(article, rest)
  }

  /** What stands on the line of the article's head. */
  private text(article: ArticleOutline, rest: Line): void {
    if (rest.text === '') return
    if (!this.paragraph(article, rest)) this.outline.append(rest)
  }

  private openParagraph(article: ArticleOutline, number: number): void {
    this.outline = new Outline()
    article.paragraphs.push({ number, root: this.outline.root })
  }

  /** Whether the line begins a paragraph: the next number, bare or encircled, that continues no list of items. */
  private paragraph(article: ArticleOutline, line: Line): boolean {
    const marker = markersAt(line.text, line.key, line.spaced).find(
      ({ style }) => style === '1' || style === '①' || style === '1.',
    )
    if (!marker) return false
    const rest = partOf(line, marker.length)
    const current = article.paragraphs.at(-1)!
    if (marker.ordinal === 1 && current.number === 1 && isEmpty(article) && looksLikeParagraph(rest)) {
      this.outline.append(rest)
      return true
    }
    if (marker.ordinal !== current.number + 1 || isEmpty(article)) return false
    const open = this.outline.open
    if (open.includes(marker.style) && (marker.style === '①' || !isParagraph(rest))) return false
    if (open.length === 0 && !endsWell(current.root)) return false
    this.openParagraph(article, marker.ordinal)
    this.outline.append(rest)
    return true
  }
}

function looksLikeParagraph(line: Line): boolean {
  return /^(?:前|甲|乙|丙|両|この|本|第|各|関係|[^。、]{1,20}(?:は|が)、?|.*[。、])/u.test(line.key)
}

/** Whether a line can be no item of the open list but a paragraph: it cites one or has parties for its subject. */
function isParagraph(line: Line): boolean {
  return /^(?:前[0-9一二三四]*[項条]|第[0-9一二三四]+項|(?:甲|乙|丙|両[市町村者]+)[^。、]{0,20}(?:は|が)、?|この(?:協|規))/u.test(
    line.key,
  )
}

function endsWell(root: Node): boolean {
  const last = root.lines.at(-1)
  return last === undefined || !/[、，はがをにでとの]$/u.test(last.key)
}

function isEmpty(article: ArticleOutline): boolean {
  return (
    article.paragraphs.length === 1 &&
    article.paragraphs[0]!.root.lines.length === 0 &&
    article.paragraphs[0]!.root.children.length === 0
  )
}

/** Captions without brackets, taken for such only where no caption of the text has any. */
function bareCaptionsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const heads = lines.flatMap((line, index) => (articleHeadOf(line) ? [index] : []))
  if (
    heads.length < 2 ||
    lines.some(
      (line, index) => captionOf(line) !== null && lines[index + 1] && articleHeadOf(lines[index + 1]!),
    )
  )
    return new Set()
  const above = heads.flatMap(index => (isShortNoun(lines[index - 1]) ? [lines[index - 1]!] : []))
  return above.length * 2 > heads.length ? new Set(above) : new Set()
}

/** Heads of articles with a caption without brackets beside them (第1条　目的), where most of the articles have one. */
function besideHeadsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const heads = lines.flatMap((line, index) => {
    const head = articleHeadOf(line)
    return head ? [{ line, rest: partOf(line, head.length), next: lines[index + 1] }] : []
  })
  const beside = heads.filter(
    ({ rest, next }) =>
      /^[^()はを、]{2,16}$/u.test(rest.key) && isShortNoun(rest) && next && articleHeadOf(next) === null,
  )
  return beside.length > 1 && beside.length * 2 > heads.length
    ? new Set(beside.map(({ line }) => line))
    : new Set()
}

function isShortNoun(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.key.length <= 24 &&
    !/[。、:]$|^第|[るたいう]$/u.test(line.key) &&
    markersAt(line.text, line.key).length === 0
  )
}

/** The published form of an article. */
export function articleOf(outline: ArticleOutline, ledger: Ledger): Article {
  ledger.take(outline.lines)
  return {
    number: outline.number,
    ...(outline.branch.length > 0 ? { branch: outline.branch } : {}),
    caption: outline.caption,
    paragraphs: outline.paragraphs.map(paragraph => paragraphOf(paragraph, outline)),
    lines: spanOf(outline.lines),
  }
}

function paragraphOf({ number, root }: ParagraphOutline, article: ArticleOutline): Paragraph {
  const items = itemsOf(root)
  return {
    number,
    text: unwrapped(root.lines.map(line => line.text)),
    ...(items ? { items } : {}),
    lines: spanBelow(root) ?? spanOf(article.lines),
  }
}

function itemsOf(node: Node): Item[] | null {
  if (node.children.length === 0) return null
  return node.children.map(child => {
    const items = itemsOf(child)
    return {
      label: child.label,
      text: unwrapped(child.lines.map(line => line.text)),
      ...(items ? { items } : {}),
      lines: spanBelow(child)!,
    }
  })
}

/** First and last line of a clause with what nests below it; null where it has none. */
function spanBelow(node: Node): Lines | null {
  let span: Lines | null = node.lines.length > 0 ? spanOf(node.lines) : null
  for (const child of node.children) {
    const below = spanBelow(child)
    if (below) span = span ? [Math.min(span[0], below[0]), Math.max(span[1], below[1])] : below
  }
  return span
}

/** Every line of a clause and of what nests below it. */
export function everyLine(node: Node): Line[] {
  return [...node.lines, ...node.children.flatMap(everyLine)]
}
