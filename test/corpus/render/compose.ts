/** From an agreement and a form to the blocks of the printed page. */
import type {
  ArticleSource,
  ItemSource,
  PartySource,
  RoleSource,
  RowSource,
  Source,
} from '../source/shape.ts'
import {
  articleIn,
  type Block,
  type Cell,
  type Form,
  type Marker,
  mark,
  type Scheme,
  signature,
} from './form.ts'

/** The agreement as blocks, in the order of the page. */
export function compose(source: Source, form: Form): Block[] {
  const signatures = signing(source, form)
  const annex = form.scheme && form.scheme.article === undefined ? schemeBlocks(source, form.scheme) : []
  const title: Block[] =
    source.title === '' ? [] : [{ kind: 'title', text: (form.titleMark ?? '') + source.title }]
  return [
    ...furniture(form.top),
    ...title,
    ...furniture(form.under),
    ...(form.dateAt === 'top' && source.date ? [dated(source.date[0])] : []),
    ...lines(source.preamble),
    ...source.articles.flatMap(it => articleBlocks(it, source, form)),
    ...(source.addenda ?? []).map((text): Block => ({ kind: 'plain', text })),
    ...lines(source.closing),
    ...((form.dateAt ?? 'end') === 'end' && source.date ? [dated(source.date[0])] : []),
    ...(form.signLast ? [...annex, ...signatures] : [...signatures, ...annex]),
    ...furniture(form.bottom),
  ]
}

const dated = (text: string): Block => ({ kind: 'right', text })

const furniture = (lines: string[] = []): Block[] =>
  lines.map((text): Block => (text === '' ? { kind: 'blank' } : { kind: 'furniture', text }))

const lines = (text: string | null): Block[] =>
  (text ?? '')
    .split('\n')
    .filter(line => line !== '')
    .map((line): Block => ({ kind: 'plain', text: line }))

function signing(source: Source, form: Form): Block[] {
  const sign = form.sign ?? signature.stacked
  return [{ kind: 'signatures', parties: source.parties.map(sign), beside: form.beside ?? false }]
}

/** 第4条の2, in the numerals of the form. */
export function articleNumber(it: ArticleSource, form: Form): string {
  const numbered = form.article ?? articleIn(mark.number)
  const branch = (n: number): string => numbered(n).replace(/^第|条$/g, '')
  return numbered(it.number) + (it.branch ?? []).map(n => `の${branch(n)}`).join('')
}

function articleBlocks(it: ArticleSource, source: Source, form: Form): Block[] {
  const [open, close] = form.brackets ?? ['（', '）']
  const where = form.caption ?? 'above'
  const gap = form.gap ?? '　'
  const caption = it.caption === null || where === 'none' ? '' : `${open}${it.caption}${close}`
  const blocks: Block[] = []
  if (it.chapter) blocks.push({ kind: 'heading', text: it.chapter })
  if (caption && where === 'above') blocks.push({ kind: 'caption', text: caption })
  it.paragraphs.forEach((paragraph, at) => {
    const label =
      at === 0
        ? articleNumber(it, form) + (where === 'after' ? caption : '')
        : (form.paragraph ?? mark.wideNumber)(at + 1)
    blocks.push({ kind: 'clause', label, gap: at === 0 ? gap : '　', text: paragraph.text, level: 0 })
    blocks.push(...itemBlocks(paragraph.items ?? [], form.markers ?? [mark.bracket, mark.kana], gap, 1))
    if (at === 0 && form.scheme?.article === it.number) blocks.push(...schemeBlocks(source, form.scheme))
  })
  if (it.note) blocks.push({ kind: 'furniture', text: it.note })
  return blocks
}

function itemBlocks(items: ItemSource[], markers: Marker[], gap: string, level: number): Block[] {
  return items.flatMap((it, at) => {
    const {
      label,
      text,
      items: below,
    } = typeof it === 'string' ? { label: undefined, text: it, items: undefined } : it
    const printed = label ?? (markers[level - 1] ?? mark.bracket)(at + 1)
    const own: Block = {
      kind: 'clause',
      label: printed,
      gap: gap === '' && printed.endsWith(')') ? '' : '　',
      text,
      level,
    }
    return [own, ...itemBlocks(below ?? [], markers, gap, level + 1)]
  })
}

function schemeBlocks(source: Source, scheme: Scheme): Block[] {
  if (scheme.as === 'list') return listBlocks(source, scheme)
  if (scheme.as === 'sheets') return sheetBlocks(source, scheme)
  const header = headerCells(source, scheme)
  const width = (header[0] ?? []).reduce((sum, cell) => sum + (cell.across ?? 1), 0)
  if (scheme.as === 'tables') {
    const shared = typeof scheme.heading === 'string' ? [heading(scheme.heading)] : []
    return [
      ...shared,
      ...source.pillars.flatMap((it, p): Block[] => [
        ...(typeof scheme.heading === 'function' ? [heading(scheme.heading(p + 1))] : []),
        ...(it.title && scheme.pillar ? [heading(`${scheme.pillar(p + 1)}${it.title}`)] : []),
        { kind: 'table', header, rows: it.rows.map((row, r) => cells(row, r, source, scheme)) },
      ]),
    ]
  }
  const rows = source.pillars.flatMap((it, p): Cell[][] => {
    const body = it.rows.map((row, r) => cells(row, r, source, scheme))
    const title = `${scheme.pillar?.(p + 1) ?? ''}${it.title ?? ''}`
    if (scheme.as === 'rows') return [[{ text: [title], across: width }], ...body]
    return body.map((row, r) => [{ text: r === 0 ? [title] : [], down: r === 0 ? body.length : 0 }, ...row])
  })
  return [
    ...(typeof scheme.heading === 'string' ? [heading(scheme.heading)] : []),
    { kind: 'table', header, rows },
  ]
}

const heading = (text: string): Block => ({ kind: 'heading', text })

const plain = (text: string): Cell => ({ text: [text] })

function headerCells(source: Source, scheme: Scheme): Cell[][] {
  const front = scheme.header ?? ['項目', '取組内容']
  const roles = source.parties.map(roleHeader(scheme))
  if (scheme.together !== undefined) return [[...front, scheme.together].map(plain)]
  if (scheme.over === undefined) return [[...front, ...roles].map(plain)]
  return [
    [...front.map(text => ({ text: [text], down: 2 })), { text: [scheme.over], across: roles.length }],
    [...front.map(() => ({ text: [], down: 0 })), ...roles.map(plain)],
  ]
}

/** One small table for each initiative: the field's name in front, its text behind. */
function sheetBlocks(source: Source, scheme: Scheme): Block[] {
  const [title = '取組名', content = '取組内容'] = scheme.header ?? []
  const line = (name: string, text: string | string[]): Cell[] => [plain(name), { text: [text].flat() }]
  return [
    ...(typeof scheme.heading === 'string' ? [heading(scheme.heading)] : []),
    ...source.pillars.flatMap((it, p): Block[] => [
      ...(it.title && scheme.pillar ? [heading(`${scheme.pillar(p + 1)}${it.title}`)] : []),
      ...it.rows.flatMap((row): Block[] => [
        {
          kind: 'table',
          header: [],
          rows: [
            line(title, row.title),
            line(content, row.content),
            ...row.roles.flatMap((role, i) =>
              role ? [line(roleHeader(scheme)(source.parties[i]!), role.text)] : [],
            ),
          ],
        },
        { kind: 'blank' },
      ]),
    ]),
  ]
}

const roleHeader = (scheme: Scheme) => (p: PartySource) => scheme.roleHeader?.(p) ?? `${p.label}の役割`

function cells(row: RowSource, r: number, source: Source, scheme: Scheme): Cell[] {
  const roles = row.roles.map((role): Cell => ({ text: role ? [role.text].flat() : [scheme.none ?? '－'] }))
  const alike = row.roles.length > 1 && row.roles.every(role => role?.text === row.roles[0]?.text)
  const merged: Cell[] =
    scheme.mergeRoles && alike ? [{ text: roles[0]!.text, across: source.parties.length }] : roles
  if (scheme.together !== undefined) {
    const parts = row.roles.flatMap((role, i) => {
      const party = source.parties[i]!
      return role ? [`${roleHeader(scheme)(party)}${[role.text].flat().join('')}`] : []
    })
    return [plain(row.title), plain(row.content), { text: parts }]
  }
  return [{ text: [`${scheme.initiative?.(r + 1) ?? ''}${row.title}`] }, { text: [row.content] }, ...merged]
}

function listBlocks(source: Source, scheme: Scheme): Block[] {
  const blocks: Block[] = typeof scheme.heading === 'string' ? [heading(scheme.heading)] : []
  const entry = (label: string, text: string, level: number): Block => ({
    kind: 'clause',
    label,
    gap: '　',
    text,
    level,
  })
  source.pillars.forEach((it, p) => {
    if (it.title) blocks.push(entry((scheme.pillar ?? mark.bracket)(p + 1).trim(), it.title, 1))
    it.rows.forEach((row, r) => {
      blocks.push(
        entry((scheme.initiative ?? mark.kana)(r + 1), row.title, 2),
        ...fields(row, source, scheme),
      )
    })
  })
  return blocks

  function fields(row: RowSource, from: Source, { fields: words }: Scheme): Block[] {
    const { content, roles, role, marks, inline } = words!
    const [field, below, list] = marks as [Marker, Marker?, Marker?]
    const body = (text: string, level: number): Block => ({ kind: 'clause', label: '', gap: '', text, level })
    const put = (label: string, name: string, text: string, level: number): Block[] =>
      inline === undefined
        ? [entry(label, name, level), body(text, level + 1)]
        : [entry(label, `${name}${inline}${text}`, level)]
    const roleAt = (
      sourceRole: RoleSource | null,
      i: number,
      marker: Marker,
      offset: number,
      level: number,
    ): Block[] => {
      if (!sourceRole) return []
      const label = marker(i + 1 + offset)
      const name = role(from.parties[i]!)
      if (Array.isArray(sourceRole.text)) {
        const marks = list ?? below ?? mark.latinBracket
        return [
          entry(label, name, level),
          ...sourceRole.text.map((text, at) => entry(marks(at + 1), text, level + 1)),
        ]
      }
      return put(label, name, sourceRole.text, level)
    }
    const nested = roles !== undefined
    return [
      ...put(field(1), content, row.content, 3),
      ...(nested ? [entry(field(2), roles, 3)] : []),
      ...row.roles.flatMap((it, i) => roleAt(it, i, nested ? below! : field, nested ? 0 : 1, nested ? 4 : 3)),
    ]
  }
}
