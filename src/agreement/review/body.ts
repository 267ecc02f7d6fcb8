import type { Item, Paragraph } from '#reading'

/** Depth of a line is told by full-width blanks before it: 項 none, 号 one, below it two and so on. */
const indent = '　'

/** Words of an article as a person edits them: a line for each 項, and below it an indented line for each 号. */
export function bodyText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .flatMap(({ number, text, items }) => [
      number > 1 ? `${number}${indent}${text}` : text,
      ...itemLines(items, 1),
    ])
    .join('\n')
}

const itemLines = (items: readonly Item[] | undefined, depth: number): string[] =>
  (items ?? []).flatMap(item => [
    `${indent.repeat(depth)}${item.label}${indent}${item.text}`,
    ...itemLines(item.items, depth + 1),
  ])

const paragraphNumber = /^([0-9０-９]+)[ 　]+/u

/** Reads edited words back; a line without text is left out, a number that is missing follows on. */
export function paragraphsFrom(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let path: Item[] = []
  for (const line of body.split(/\r?\n/u)) {
    const text = line.trim()
    if (text === '') continue
    const depth = /^[ 　\t]*/u.exec(line)![0].replaceAll('\t', indent).length
    const last = paragraphs.at(-1)
    if (depth === 0 || !last) {
      const found = paragraphNumber.exec(text)
      const number = paragraphs.length + 1
      paragraphs.push({ number, text: found && number > 1 ? text.slice(found[0].length) : text })
      path = []
      continue
    }
    const [, label = '', words = ''] = /^(\S+?)[ 　]+(.*)$/su.exec(text) ?? ['', '', text]
    const item: Item = { label, text: words }
    path = path.slice(0, depth - 1)
    const parent = path.at(-1) ?? last
    parent.items = [...(parent.items ?? []), item]
    path.push(item)
  }
  return paragraphs
}
