import { fold, markersAt, unwrapped } from '#text'
import { isAmendmentNote, isPageMark } from './clause.ts'
import type { Findings } from './found.ts'
import { readList } from './listed.ts'
import { enterListed } from './listing.ts'
import type { KnownParty } from './mention.ts'
import { Outline } from './outline.ts'
import type { Annex } from './part.ts'
import type { Article, Item } from './schema.ts'
import type { Line } from './source.ts'
import { type Stretch, stretchesOf } from './table/grid.ts'
import { readTables } from './table/read.ts'
import { sheetLines } from './table/sheet.ts'
import { unstacked } from './table/stacked.ts'

/** Reads the annexes into fields of policy and initiatives; an annex of several is a field of its own. */
export function readAnnexes(
  annexes: readonly Annex[],
  articles: readonly Article[],
  parties: readonly KnownParty[],
  findings: Findings,
): void {
  const several = new Set(annexes.map(({ number }) => number)).size > 1
  for (const annex of annexes) {
    const lines = annex.lines.filter(line => !isFurniture(line, findings))
    const reader = new AnnexReader(annex, several, articles, parties, findings)
    reader.read(lines)
  }
}

function isFurniture(line: Line, { ledger }: Findings): boolean {
  if (isAmendmentNote(line)) ledger.furnish('history', [line])
  else if (isPageMark(line) && line.key.length < 4 && line.gap) ledger.furnish('footer', [line])
  else return false
  return true
}

class AnnexReader {
  private readonly base: string

  constructor(
    private readonly annex: Annex,
    private readonly several: boolean,
    private readonly articles: readonly Article[],
    private readonly parties: readonly KnownParty[],
    private readonly findings: Findings,
  ) {
    this.base = annex.number === null ? '別表' : `別表第${annex.number}`
    if (annex.heading) findings.ledger.pass('annex-heading', [annex.heading])
  }

  read(lines: readonly Line[]): void {
    const sheets = sheetLines(lines, this.parties)
    if (sheets) {
      this.list(sheets)
      return
    }
    const stretches = stretchesOf(unstacked(lines, this.parties), this.parties)
    if (stretches.some(({ kind }) => kind === 'strip')) this.table(stretches)
    else this.list(lines)
  }

  private table(stretches: readonly Stretch[]): void {
    const first = stretches.findIndex(({ kind }) => kind === 'strip')
    const last = stretches.findLastIndex(({ kind }) => kind === 'strip')
    const later = stretches.slice(first, last).some(({ kind }) => kind === 'text')
    const head =
      this.several && !later
        ? stretches.slice(0, first).flatMap(stretch => (stretch.kind === 'text' ? [stretch.line] : []))
        : []
    const pillar = this.pillar(head)
    if (pillar > 0 && head.length > 0) this.findings.ledger.pass('annex-heading', head)
    readTables(
      pillar > 0 && head.length > 0 ? stretches.slice(first) : stretches,
      { base: this.base, pillar },
      this.parties,
      this.findings,
    )
  }

  private list(lines: readonly Line[]): void {
    const outline = new Outline()
    lines.forEach((line, index) => {
      enterListed(outline, line, lines[index + 1], this.parties)
    })
    const { root } = outline
    const pillar = this.several ? this.pillar(root.lines) : 0
    const before = this.findings.initiatives.length
    readList(root, this.base, this.parties, this.findings, pillar)
    if (this.findings.initiatives.length > before && root.lines.length > 0)
      this.findings.ledger.pass('annex-heading', root.lines)
  }

  /** The field of policy that the whole annex is; 0 where it is none. */
  private pillar(head: readonly Line[]): number {
    if (!this.several) return 0
    const number = this.annex.number ?? 0
    const told = this.annex.title ?? (head.length > 0 ? unwrapped(head.map(line => line.text)) : null)
    const title = told === null ? this.pointed(number) : withoutMark(told)
    const line = this.annex.heading ?? head[0]
    return title !== null && line
      ? this.findings.pillars.numberOf(title, number, [line.no, head.at(-1)?.no ?? line.no])
      : 0
  }

  /** The item of an article that points to this annex: 圏域全体の経済成長のけん引（別表第1）. */
  private pointed(number: number): string | null {
    const pattern = new RegExp(`[(]?別表第?${number}(?![0-9])[^()]*[)]?。?$`, 'u')
    const items = this.articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(paragraph => paragraph.items ?? []),
    )
    const item: Item | undefined = items.find(({ text }) => pattern.test(fold(text)))
    return item
      ? item.text
          .slice(0, fold(item.text).search(pattern))
          .replace(/に(?:係る|関する)(?:取組|役割分担)?$/u, '')
      : null
  }
}

function withoutMark(title: string): string {
  const marker = markersAt(title, fold(title))[0]
  return (marker ? title.slice(marker.length) : title).replace(/^[【〔<＜《■○●◎]\s*|\s*[】〕>＞》]$/gu, '')
}
