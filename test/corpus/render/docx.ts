/** Blocks as a Word file, as a planning section types it: automatic numbering, merged cells, tables for signatures. */
import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Block, Cell } from './form.ts'

/** How the document is set. */
export interface DocxLook {
  /** Numbers of articles, paragraphs and items are Word's own numbering, not typed. */
  automatic?: boolean
  landscape?: boolean
  pageNumbers?: boolean
  /** Header rows repeat on every page. */
  repeatHeader?: boolean
  /** Rows may break over pages; small pages make them do so. */
  smallPages?: boolean
  /** Tables without rules. */
  ruleless?: boolean
}

/** Word's formats for the marks; `%1` is the number. */
const formats: [pattern: RegExp, text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]][] = [
  [/^第\d+条$/, '第%1条', LevelFormat.DECIMAL],
  [/^第[０-９]+条$/, '第%1条', LevelFormat.DECIMAL_FULL_WIDTH],
  [/^[０-９]+$/, '%1', LevelFormat.DECIMAL_FULL_WIDTH],
  [/^\(\d+\)$/, '(%1)', LevelFormat.DECIMAL],
  [/^（[０-９]+）$/, '（%1）', LevelFormat.DECIMAL_FULL_WIDTH],
  [/^[①-⑳]$/, '%1', LevelFormat.DECIMAL_ENCLOSED_CIRCLE],
  [/^[ア-ン]$/, '%1', LevelFormat.AIUEO_FULL_WIDTH],
  [/^\([ア-ン]\)$/, '(%1)', LevelFormat.AIUEO_FULL_WIDTH],
]

/** The agreement as the bytes of a .docx file. */
export async function renderDocx(blocks: Block[], look: DocxLook = {}): Promise<Buffer> {
  const numbering = new Numbering(look.automatic ?? false)
  const children = blocks.flatMap(block => drawn(block, look, numbering))
  const size = look.smallPages ? { width: 8391, height: 7200 } : { width: 11906, height: 16838 }
  const document = new Document({
    creator: '見本',
    styles: { default: { document: { run: { font: 'Noto Serif CJK JP', size: 21 } } } },
    numbering: { config: numbering.config() },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...size,
              orientation: look.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: look.smallPages
              ? { top: 700, bottom: 700, left: 700, right: 700 }
              : { top: 1400, bottom: 1400, left: 1400, right: 1400 },
          },
        },
        ...(look.pageNumbers ? { footers: { default: pageNumber() } } : {}),
        children,
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** Lists by format: every restart of a list is an instance of its own. */
class Numbering {
  private readonly instances = new Map<string, number>()
  private readonly automatic: boolean
  private nextKana = -1

  constructor(automatic: boolean) {
    this.automatic = automatic
  }

  config() {
    return formats.map(([, text, format], i) => ({
      reference: `list${i}`,
      levels: [{ level: 0, format, text, alignment: AlignmentType.START, start: i === 2 ? 2 : 1 }],
    }))
  }

  /** Whether a label in kana goes on アイウ: イロハ must be typed. */
  private isNextKana(label: string): boolean {
    const at = 'アイウエオカキクケコ'.indexOf(label.replace(/[()]/g, ''))
    if (!/^\(?[ア-ン]\)?$/.test(label)) return true
    if (at !== 0 && at !== this.nextKana) return false
    this.nextKana = at + 1
    return true
  }

  /** Word's numbering for a label; null where the label must be typed. */
  of(label: string): { reference: string; level: number; instance: number } | null {
    const i = formats.findIndex(([pattern]) => pattern.test(label))
    if (!this.automatic || i < 0 || !this.isNextKana(label)) return null
    const first = i === 2 ? label === '２' : /^[(（第]?[1１アｱ①]/.test(label) && !/[0-9０-９]{2}/.test(label)
    const instance = (this.instances.get(label[0] === '第' ? '第' : String(i)) ?? 0) + (first ? 1 : 0)
    this.instances.set(label[0] === '第' ? '第' : String(i), instance)
    return { reference: `list${i}`, level: 0, instance }
  }
}

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
      }),
    ],
  })

function drawn(block: Block, look: DocxLook, numbering: Numbering): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'blank':
      return [new Paragraph('')]
    case 'title':
    case 'centre':
      return [paragraph(block.text, { alignment: AlignmentType.CENTER })]
    case 'right':
      return [paragraph(block.text, { alignment: AlignmentType.RIGHT })]
    case 'clause': {
      const auto = numbering.of(block.label)
      const indent = { left: 210 * block.level }
      return [
        auto
          ? paragraph(block.text, { numbering: auto, indent })
          : paragraph(block.label + block.gap + block.text, { indent }),
      ]
    }
    case 'table':
      return [table(block.header, block.rows, look), new Paragraph('')]
    case 'signatures':
      return block.beside
        ? [sideBySide(block.parties)]
        : block.parties.flatMap(it => [
            ...it.map(text => paragraph(text, { indent: { left: 3000 } })),
            new Paragraph(''),
          ])
    default:
      return [paragraph(block.text)]
  }
}

const paragraph = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun(text)] })

const none = { style: 'none', size: 0, color: 'FFFFFF' } as const
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

function table(header: Cell[][], rows: Cell[][], look: DocxLook): Table {
  const cell = ({ text, down = 1, across = 1 }: Cell): TableCell =>
    new TableCell({
      children: text.length === 0 ? [new Paragraph('')] : text.map(it => paragraph(it)),
      ...(across > 1 ? { columnSpan: across } : {}),
      ...(down > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}),
      ...(down === 0 ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(look.ruleless ? { borders: noBorders } : {}),
    rows: [
      ...header.map(
        row => new TableRow({ tableHeader: look.repeatHeader ?? false, children: row.map(cell) }),
      ),
      ...rows.map(row => new TableRow({ children: row.map(cell) })),
    ],
  })
}

const sideBySide = (parties: string[][]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: [
      new TableRow({
        children: parties.map(
          lines => new TableCell({ borders: noBorders, children: lines.map(it => paragraph(it)) }),
        ),
      }),
    ],
  })
