/** What a reader must find in an agreement printed in a form. */
import type { ItemSource, ParagraphSource, Source } from '../source/shape.ts'
import { type Form, type Marker, mark } from './form.ts'

/** Looks up the code of a municipality, as the tests hand it to the reader. */
export type Codes = (prefecture: string | null, name: string) => string | null

/**
 * The expected structure, in the contract's form without what comparisons ignore. The items of an article that
 * holds the initiatives as a nested list are left out: they are stated as initiatives.
 */
export function expectationOf(source: Source, form: Form, codes: Codes): Record<string, unknown> {
  const ref = form.scheme?.ref ?? ((p: number, r: number) => `別表(${p})-${r}`)
  return {
    documentKind: source.kind,
    title: source.title,
    region: source.region,
    concludedOn: source.date?.[1] ?? null,
    parties: source.parties.map(it => ({
      label: it.label,
      name: it.name,
      code: codes(it.prefecture ?? null, it.name),
      representative: it.office === null ? null : { office: it.office, name: unspaced(it.person) },
    })),
    legalBasis: source.basis.map(([law, lawNumber, provision]) => ({ law, lawNumber, provision })),
    preamble: source.preamble,
    articles: source.articles.map(it => ({
      number: it.number,
      ...(it.branch ? { branch: it.branch } : {}),
      caption: form.caption === 'none' ? null : it.caption,
      paragraphs: it.paragraphs.map((paragraph, at) => ({
        number: at + 1,
        text: paragraph.text,
        ...itemsOf(paragraph, form, form.scheme?.article === it.number && at === 0),
      })),
    })),
    pillars: source.pillars.flatMap((it, p) =>
      it.title === null ? [] : [{ number: p + 1, title: it.title }],
    ),
    initiatives: source.pillars.flatMap((it, p) =>
      it.rows.map((row, r) => ({
        ref: ref(p + 1, r + 1),
        pillar: it.title === null ? 0 : p + 1,
        title: row.title,
        content: row.content,
        roles: row.roles.flatMap((role, i) =>
          role
            ? [{ party: source.parties[i]!.label, text: [role.text].flat().join(''), kind: role.kind }]
            : [],
        ),
      })),
    ),
    duties: source.duties,
    closing: source.closing,
    copies: source.copies,
    ...(source.changes ? { changes: source.changes } : {}),
  }
}

function itemsOf(paragraph: ParagraphSource, form: Form, holdsInitiatives: boolean): { items?: unknown[] } {
  if (holdsInitiatives) return {}
  return { items: labelled(paragraph.items ?? [], form.markers ?? [mark.bracket, mark.kana]) }
}

function labelled(items: ItemSource[], [marker = mark.bracket, ...below]: Marker[]): unknown[] {
  return items.map((it, at) => {
    const {
      label,
      text,
      items: children,
    } = typeof it === 'string' ? { label: undefined, text: it, items: undefined } : it
    return {
      label: (label ?? marker(at + 1)).replace(/^[-•]\s*/, ''),
      text,
      ...(children ? { items: labelled(children, below) } : {}),
    }
  })
}

const unspaced = (name: string | null): string | null => name?.replace(/\s/g, '') ?? null

/** The same expectation with every text changed by `read`; kinds, codes, dates and references stay. */
export function asRead(expectation: unknown, read: (text: string) => string): unknown {
  if (typeof expectation === 'string') return read(expectation)
  if (Array.isArray(expectation)) return expectation.map(it => asRead(it, read))
  if (typeof expectation !== 'object' || expectation === null) return expectation
  return Object.fromEntries(Object.entries(expectation).map(([key, value]) => [key, asRead(value, read)]))
}
