/** The form an agreement is printed in, and the blocks that every renderer draws. */
import type { PartySource } from '../source/shape.ts'

/** Numbering marks of one level: the mark of the n-th entry, from 1. */
export type Marker = (n: number) => string

/** Where the initiatives stand and how. */
export interface Scheme {
  /** `tables`: one table for each pillar · `rows`: one table, pillars as rows across · `column`: one table, the pillar in a first, merged column · `list`: nested lists inside an article or below the articles · `sheets`: a small table for each initiative, its fields one below another. */
  as: 'tables' | 'rows' | 'column' | 'list' | 'sheets'
  /** Heading of the annex (別表（第3条関係）), of each pillar's own table where it gets the pillar's number. */
  heading?: string | ((pillar: number) => string)
  /** The line over a pillar's table or list. */
  pillar?: Marker
  /** Header cells in front of the roles. */
  header?: string[]
  /** Header cell over all roles, the parties in a second row below it. */
  over?: string
  /** All roles in one column under this header, a paragraph for each party. */
  together?: string
  /** Header cell of a party's role. */
  roleHeader?: (party: PartySource) => string
  /** Number in the title's cell or before a list's entry. */
  initiative?: Marker
  /** Article whose first paragraph the list follows. */
  article?: number
  /** Words and marks inside a list's entry. */
  fields?: {
    content: string
    roles?: string
    role: (party: PartySource) => string
    marks: Marker[]
    inline?: string
  }
  /** Same roles of all parties stand once, across their cells. */
  mergeRoles?: boolean
  /** What stands in the cell of a party without a role. */
  none?: string
  /** How a person cites the row. */
  ref: (pillar: number, row: number) => string
}

/** The printed form of one agreement. */
export interface Form {
  /** Lines above the title: cover, site furniture. */
  top?: string[]
  /** What stands directly before the title: ○ on 例規 pages. */
  titleMark?: string
  /** Lines between the title and the preamble. */
  under?: string[]
  /** Lines after everything. */
  bottom?: string[]
  caption?: 'above' | 'after' | 'none'
  brackets?: [string, string]
  article?: Marker
  /** Between an article's number and its text. */
  gap?: string
  paragraph?: Marker
  /** Marks of the items, level by level. */
  markers?: Marker[]
  dateAt?: 'top' | 'end' | 'none'
  /** Lines of one party's signature. */
  sign?: (party: PartySource) => string[]
  /** Signatures beside each other. */
  beside?: boolean
  /** Signatures after the annex instead of before it. */
  signLast?: boolean
  scheme?: Scheme
}

/** A cell of a table: its paragraphs, and how many rows and columns it covers. */
export interface Cell {
  text: string[]
  down?: number
  across?: number
}

/** One piece of the printed agreement. */
export type Block =
  | { kind: 'title' | 'centre' | 'right' | 'plain' | 'caption' | 'heading' | 'furniture'; text: string }
  | { kind: 'clause'; label: string; gap: string; text: string; level: number }
  | { kind: 'blank' }
  | { kind: 'table'; header: Cell[][]; rows: Cell[][] }
  | { kind: 'signatures'; parties: string[][]; beside: boolean }

const kana = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロ']
const chinese = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const wide = (n: number): string =>
  String(n).replace(/\d/g, d => String.fromCharCode(d.charCodeAt(0) + 0xfee0))

/** The marks that municipal texts use. */
export const mark = {
  bracket: (n: number) => `(${n})`,
  wideBracket: (n: number) => `（${wide(n)}）`,
  oneBracket: (n: number) => String.fromCodePoint(0x2473 + n),
  circle: (n: number) => String.fromCodePoint(0x245f + n),
  number: (n: number) => String(n),
  wideNumber: (n: number) => wide(n),
  kana: (n: number) => kana[n - 1]!,
  kanaBracket: (n: number) => `(${kana[n - 1]})`,
  wideKanaBracket: (n: number) => `（${kana[n - 1]}）`,
  latin: (n: number) => String.fromCharCode(96 + n),
  latinBracket: (n: number) => `(${String.fromCharCode(96 + n)})`,
  roman: (n: number) => ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'][n - 1]!,
  chinese: (n: number) => (n <= 10 ? chinese[n]! : `十${chinese[n - 10]}`),
  dash: (n: number) => `- (${n})`,
  bullet: (n: number) => `• (${n})`,
} satisfies Record<string, Marker>

/** 第1条, in the numerals of the mark. */
export const articleIn =
  (marker: Marker): Marker =>
  n =>
    `第${marker(n)}条`

/** Signatures as offices print them. */
export const signature = {
  /** 甲 A市 / 代表者 A市長 / 見本 太郎 */
  stacked: (p: PartySource) => [`${p.label}　${p.name}`, `代表者　${p.office}`, `${p.person}`],
  /** 甲 A市 / A市長 見本 太郎 印 */
  twoLines: (p: PartySource) => [`${p.label}　${p.name}`, `　　${p.office}　　${p.person}　　印`],
  /** 甲 A市長 見本 太郎 */
  oneLine: (p: PartySource) => [`${p.label}　${p.office}　${p.person}`],
  /** 甲 A県A市一丁目1番1号 / A市 / A市長 見本 太郎 ㊞ */
  address: (p: PartySource) => [
    `${p.label}　${p.address}`,
    `　　${p.name}`,
    `　　${p.office}　${p.person}　㊞`,
  ],
  /** A市 / A市長 見本 太郎 */
  unlabelled: (p: PartySource) => [p.name, `${p.office}　${p.person}`],
  /** A市長 見本 太郎 */
  bare: (p: PartySource) => [`${p.office}　　${p.person}`],
}
