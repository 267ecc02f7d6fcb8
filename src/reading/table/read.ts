import { bare, fold, markersAt, unspaced } from '#text'
import { type Findings, linesOfRow, type RoleText } from '../found.ts'
import { fieldOf } from '../heading.ts'
import { type KnownParty, subjectsIn } from '../mention.ts'
import { rolesIn } from '../said.ts'
import type { Line } from '../source.ts'
import { type Column, columnsOfHeading, columnsOfShape, settled, stackedHeading } from './column.ts'
import type { Stretch, Strip } from './grid.ts'
import { byParty, namesOnly, type Row, rowsOf } from './row.ts'

/** Where the tables of an annex stand. */
export interface TablePlace {
  /** How the annex is cited: 別表, 別表第2, 第3条. */
  base: string
  /** The field of policy to which the whole annex belongs; 0 where it is told inside, or not at all. */
  pillar: number
}

/** Reads the tables of an annex, with the headings between them, into fields of policy and initiatives. */
export function readTables(
  stretches: readonly Stretch[],
  place: TablePlace,
  parties: readonly KnownParty[],
  findings: Findings,
): void {
  const reader = new TableReader(place, parties, findings)
  stretches.forEach((stretch, index) => {
    reader.read(stretch, stretches[index + 1])
  })
  reader.flush()
}

class TableReader {
  private heading: string[] | null = null
  private columns: Column[] | null = null
  private strips: Strip[] = []
  private texts: Line[] = []
  private pillar: number
  private mark = ''
  private counted = 0
  private begun = false

  constructor(
    private readonly place: TablePlace,
    private readonly parties: readonly KnownParty[],
    private readonly findings: Findings,
  ) {
    this.pillar = place.pillar
  }

  read(stretch: Stretch, next: Stretch | undefined): void {
    if (stretch.kind === 'rule') this.findings.ledger.furnish('table-header', [stretch.line])
    else if (stretch.kind === 'strip') this.strip(stretch.strip)
    else if (this.belongsToCell(stretch.line, next))
      this.strips.push({ cells: [stretch.line.text], line: stretch.line, ruled: false })
    else this.text(stretch.line)
  }

  /** Whether a line without cells goes on with a cell that holds line ends. */
  private belongsToCell(line: Line, next: Stretch | undefined): boolean {
    if (line.gap || this.columns === null || markersAt(line.text, line.key).length > 0) return false
    const last = this.strips.at(-1)
    if (last === undefined) return next?.kind === 'strip' && this.texts.length === 0
    if (last.cells.length < this.columns.length) return true
    return (
      !/[。．]\s*$/u.test(last.cells.at(-1)!) &&
      this.strips.some(({ cells }) => /[。．]\s*$/u.test(cells.at(-1)!))
    )
  }

  private text(line: Line): void {
    this.flush()
    this.texts.push(line)
  }

  private strip(strip: Strip): void {
    const filled = strip.cells.filter(cell => cell !== '')
    if (filled.length === 0) {
      this.findings.ledger.furnish('table-header', [strip.line])
      return
    }
    if (this.heading && bare(strip.cells.join('')) === bare(this.heading.join(''))) {
      this.repeatedHeading(strip)
      return
    }
    const columns = columnsOfHeading(strip.cells, this.parties)
    if (columns) {
      this.open(strip, columns)
      return
    }
    const [first] = strip.cells
    if (filled.length === 1 && first && this.isHeading(strip, first)) {
      this.text({ ...strip.line, text: first, key: fold(first) })
      return
    }
    this.strips.push(strip)
  }

  /** Whether a cell that stands alone in its row heads the rows below: by its mark, or where no cell is left open. */
  private isHeading(strip: Strip, cell: string): boolean {
    if (markersAt(cell, fold(cell)).length > 0 || /^[【〔<＜《■○●◎]/u.test(cell) || strip.cells.length === 1)
      return true
    const isLaidOut = !/[\t|｜│]/u.test(strip.line.raw)
    if (isLaidOut && !strip.line.gap) return false
    return this.strips.every(({ cells }) =>
      cells.slice(1).every(each => each === '' || isVoid(each) || /[。〃]\s*$/u.test(each)),
    )
  }

  private repeatedHeading(strip: Strip): void {
    this.findings.ledger.furnish('table-header', [strip.line])
    if (this.texts.length > 0) this.headings()
  }

  private open(strip: Strip, columns: Column[]): void {
    const stacked =
      this.heading && this.strips.length === 0 && this.texts.length === 0
        ? stackedHeading(this.heading, strip.cells)
        : null
    this.flush()
    if (this.texts.length > 0) this.headings()
    this.heading = stacked ?? strip.cells
    this.columns = stacked ? columnsOfHeading(stacked, this.parties) : columns
    this.findings.ledger.furnish('table-header', [strip.line])
  }

  /** Ends the table that is open. */
  flush(): void {
    const strips = this.strips
    this.strips = []
    if (strips.length === 0) return
    if (this.texts.length > 0) this.headings()
    const cells = strips.map(strip => strip.cells)
    const told = this.columns ?? columnsOfShape(cells, this.parties)
    const draft = rowsOf(strips, settled(told, cells, this.parties))
    const columns = settled(
      told,
      draft.map(row => row.cells),
      this.parties,
    )
    const rows = byParty(rowsOf(strips, columns), columns, this.parties)
    const isHeaded = this.columns?.some(({ kind }) => kind === 'role' || kind === 'roles')
    if (namesOnly(columns, rows, this.parties)) return
    if (isHeaded || tellsRoles(columns, rows)) for (const row of rows) this.row(row, columns)
  }

  /** The lines above a table: fields of policy, the outermost first. */
  private headings(): void {
    const lines = this.texts.filter(line => !/[。:]$/u.test(line.key))
    const marked = lines.findIndex(line => markersAt(line.text, line.key).length > 0)
    const strays = this.begun && marked > 0 ? lines.slice(0, marked) : []
    const [outer, ...inner] = joinedHeadings(marked > 0 ? lines.slice(marked) : lines)
    this.findings.ledger.pass(
      'annex-heading',
      this.texts.filter(line => !strays.includes(line)),
    )
    this.texts = []
    if (!outer) return
    const single = markersAt(outer.text, outer.key)[0]
    const title = single
      ? outer.text.slice(single.length)
      : outer.text.replace(/^[【〔<＜《■○●◎]\s*|\s*[】〕>＞》]$/gu, '')
    this.pillar = this.findings.pillars.numberOf(title, single?.ordinal ?? 0, [outer.no, outer.no])
    const marks = inner.map(line => markersAt(line.text, line.key)[0]?.label ?? '')
    this.mark = [`(${this.pillar})`, ...marks].join('')
  }

  private row(row: Row, columns: readonly Column[]): void {
    this.begun = true
    const cellOf = (kind: Column['kind']): string =>
      unspaced(row.cells[columns.findIndex(column => column.kind === kind)] ?? '')
    const title = this.unnumbered(row.cells[columns.findIndex(column => column.kind === 'title')] ?? '')
    const content = cellOf('content')
    const roles = this.rolesOf(row, columns)
    if (title === '' && content === '' && roles.length === 0) return
    this.pillarOf(row, columns)
    const prefix = this.prefix()
    this.findings.initiatives.push({
      ref: this.findings.nextRef(prefix),
      pillar: this.pillar,
      title,
      content,
      roles,
      lines: linesOfRow(row.lines),
    })
    this.findings.ledger.take(row.lines)
  }

  /** A title without its number, where the numbers of the rows count on. */
  private unnumbered(cell: string): string {
    const plain = cell.trim()
    const marker = markersAt(plain, fold(plain), true).find(
      ({ style, ordinal }) => /[(1①]/u.test(style) && (ordinal === 1 || ordinal === this.counted + 1),
    )
    if (marker) this.counted = marker.ordinal
    return unspaced(marker ? plain.slice(marker.length) : plain)
  }

  private prefix(): string {
    return this.place.base + (this.pillar === this.place.pillar ? '' : this.mark)
  }

  private pillarOf(row: Row, columns: readonly Column[]): void {
    const index = columns.findIndex(column => column.kind === 'pillar')
    const cell = unspaced(row.cells[index] ?? '')
    if (index < 0 || cell === '' || this.place.pillar > 0) return
    const marker = markersAt(cell, fold(cell), true)[0]
    const title = marker ? cell.slice(marker.length) : cell
    this.pillar = this.findings.pillars.numberOf(title, marker?.ordinal ?? 0, linesOfRow(row.lines))
    this.mark = `(${this.pillar})`
  }

  private rolesOf(row: Row, columns: readonly Column[]): RoleText[] {
    const roles = columns.flatMap((column, index) => {
      const cell = saidIn(row.cells[index] ?? '')
      if (isVoid(cell)) return []
      if (column.kind === 'role') return column.parties.map(party => ({ party, text: cell }))
      return column.kind === 'roles' ? this.sharedRoles(row.cells[index]!, cell) : []
    })
    return shared(roles, this.parties)
  }

  /** Roles of a cell for all parties: a paragraph for each, headed (甲の役割：…), or told in running text. */
  private sharedRoles(written: string, said: string): RoleText[] {
    const roles: RoleText[] = []
    for (const paragraph of written.split('\u2028')) {
      const field = fieldOf(paragraph.trim(), this.parties, true)
      if (field?.heading.kind === 'role')
        roles.push(...field.heading.parties.map(party => ({ party, text: field.rest })))
      else for (const role of roles.slice(-1)) role.text += unspaced(paragraph)
    }
    const told = rolesIn(said, this.parties)
    return roles.length > told.length ? roles : told
  }
}

/** What a cell says, paragraph by paragraph, without the marks before them. */
function saidIn(cell: string): string {
  const paragraphs = cell.split('\u2028').map(paragraph => paragraph.trim())
  const marks = paragraphs.map(paragraph => markersAt(paragraph, fold(paragraph))[0])
  const isList = marks.every(mark => mark !== undefined) && (paragraphs.length > 1 || marks[0]!.ordinal === 0)
  return unspaced(
    paragraphs
      .map((paragraph, index) => (isList ? paragraph.slice(marks[index]!.length) : paragraph))
      .join('\n'),
  )
}

/** Roles in the order of the parties; a single one whose subject is all of them is the role of each. */
function shared(roles: readonly RoleText[], parties: readonly KnownParty[]): RoleText[] {
  const [only] = roles
  const labels = only && roles.length === 1 ? (subjectsIn(only.text, parties)[0]?.labels ?? []) : []
  if (only && labels.length > 1) return labels.map(party => ({ party, text: only.text }))
  return parties.flatMap(({ label }) => roles.filter(role => role.party === label))
}

/** Whether a table tells what parties do: by its heading, or by sentences where it has none. */
function tellsRoles(columns: readonly Column[], rows: readonly Row[]): boolean {
  const said = columns.flatMap(({ kind }, index) =>
    kind === 'role' || kind === 'roles' || kind === 'content' ? [index] : [],
  )
  const cells = rows.flatMap(row =>
    said.map(index => row.cells[index] ?? '').filter(cell => !isVoid(cell) && cell !== '〃'),
  )
  return (
    cells.length > 0 &&
    cells.filter(cell => /[。うくすつぬむるぐぶ]\s*$|と$/u.test(cell)).length * 3 >= cells.length
  )
}

function isVoid(cell: string): boolean {
  return /^[-‐−–—―－ー\s]*$/u.test(cell)
}

/** Headings whose words were wrapped onto a second line, put together. */
function joinedHeadings(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn =
      last &&
      !line.gap &&
      markersAt(line.text, line.key).length === 0 &&
      markersAt(last.text, last.key).length > 0
    if (goesOn) joined[joined.length - 1] = { ...last, text: last.text + line.text, key: last.key + line.key }
    else joined.push(line)
  }
  return joined
}
