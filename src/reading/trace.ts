import type { Item, Lines, ParsedAgreement } from './schema.ts'

/** What was made of a line of the source. */
export type LineFate =
  /** Part of the structure; `node` cites it as people do (第2条, 第2条第1項(1), 別表(3)-7) or names the stretch (preamble, 甲). */
  { kind: 'read'; node: string } | { kind: 'layout'; layout: string } | { kind: 'unread' } | { kind: 'blank' }

/**
 * For every line of the source, in order from line 1, what was made of it; where several nodes hold a line, the
 * innermost.
 *
 * @param parsed structure with its lines
 * @param text the text it was read from
 */
export function linesOf(parsed: ParsedAgreement, text: string): LineFate[] {
  const source = text.split(/\r\n|[\n\r\f]/u)
  const fates: LineFate[] = source.map(line => (line.trim() === '' ? { kind: 'blank' } : { kind: 'unread' }))
  const mark = (lines: Lines | undefined, fate: LineFate): void => {
    if (!lines) return
    for (let no = lines[0]; no <= lines[1]; no++)
      if (fates[no - 1] && fates[no - 1]!.kind !== 'blank') fates[no - 1] = fate
  }
  for (const { kind, lines } of parsed.passages ?? []) mark(lines, { kind: 'read', node: kind })
  for (const { number, title, lines } of parsed.pillars)
    mark(lines, { kind: 'read', node: `別表(${number}) ${title}` })
  for (const [node, lines] of clausesOf(parsed)) mark(lines, { kind: 'read', node })
  for (const { ref, lines } of parsed.initiatives) mark(lines, { kind: 'read', node: ref })
  for (const { label, lines } of parsed.parties) mark(lines, { kind: 'read', node: label })
  for (const { kind, lines } of parsed.layout ?? []) mark(lines, { kind: 'layout', layout: kind })
  for (const { lines } of parsed.unread) mark(lines, { kind: 'unread' })
  return fates
}

/** Articles, then their paragraphs and items, outermost first. */
function clausesOf({ articles }: ParsedAgreement): [node: string, lines: Lines | undefined][] {
  return articles.flatMap(article => {
    const clause = `第${article.number}条${(article.branch ?? []).map(number => `の${number}`).join('')}`
    const paragraphs = article.paragraphs.flatMap(
      ({ number, items, lines }): [string, Lines | undefined][] => [
        [`${clause}第${number}項`, lines],
        ...itemsOf(`${clause}第${number}項`, items),
      ],
    )
    return [[clause, article.lines], ...paragraphs]
  })
}

function itemsOf(clause: string, items: readonly Item[] | undefined): [string, Lines | undefined][] {
  return (items ?? []).flatMap(({ label, items: inner, lines }): [string, Lines | undefined][] => [
    [clause + label, lines],
    ...itemsOf(clause + label, inner),
  ])
}
