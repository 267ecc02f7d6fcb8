/** A fourth round: mixtures in which an earlier reading of the corpus went wrong. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, type Scheme, signature } from '../render/form.ts'
import { kumamoto, miyazaki } from './centre.ts'
import { okayama } from './core.ts'
import { takaoka } from './many.ts'
import { maebashi } from './third.ts'

const annex: Scheme = {
  as: 'tables',
  heading: '別表（第3条関係）',
  pillar: n => `(${n}) `,
  header: ['取組', '取組の内容'],
  ref: (p, r) => `別表(${p})-${r}`,
}
const list: Scheme = {
  as: 'list',
  heading: '別表',
  pillar: mark.wideBracket,
  initiative: mark.latin,
  fields: { content: '内容', role: p => `${p.label}の役割`, marks: [mark.latinBracket, mark.roman] },
  ref: (p, r) => `別表(${p})${mark.latin(r)}`,
}

export const fourthEntries: Entry[] = [
  {
    name: '67-okayama-tamano-latin-c',
    source: okayama,
    as: 'txt',
    layout: { indent: true },
    form: { sign: signature.unlabelled, scheme: list },
  },
  {
    name: '68-maebashi-yoshioka-circled',
    source: maebashi,
    as: 'html',
    look: { site: 'koho' },
    form: {
      caption: 'after',
      brackets: ['(', ')'],
      markers: [mark.circle],
      sign: signature.twoLines,
      scheme: { ...annex, as: 'rows', pillar: n => `${mark.circle(n)} ` },
    },
  },
  {
    name: '69-kumamoto-uto-captions-behind',
    source: kumamoto,
    as: 'html',
    look: { site: 'reiki', history: ['平成28年3月30日 告示第88号'] },
    form: {
      caption: 'after',
      brackets: ['(', ')'],
      article: articleIn(mark.wideNumber),
      markers: [mark.wideBracket],
      sign: signature.oneLine,
      beside: true,
      scheme: { ...annex, heading: n => `別表第${n}(第3条関係)`, ref: (p, r) => `別表第${p}-${r}` },
    },
  },
  {
    name: '70-takaoka-himi-rows-in-pipes',
    source: takaoka,
    as: 'txt',
    layout: { table: 'pipe' },
    form: { sign: signature.twoLines, beside: true, scheme: { ...annex, as: 'rows', pillar: n => `${n}　` } },
  },
  {
    name: '71-miyazaki-kunitomi-web-list',
    source: miyazaki,
    as: 'html',
    look: { site: 'koho' },
    form: { sign: signature.stacked, scheme: list },
  },
  {
    name: '72-miyazaki-kunitomi-titled-tables',
    source: miyazaki,
    as: 'pdf',
    from: 'libreoffice',
    look: { automatic: true, pageNumbers: true },
    form: {
      caption: 'after',
      dateAt: 'top',
      markers: [mark.wideBracket],
      sign: signature.stacked,
      beside: true,
      scheme: {
        ...annex,
        heading: n => `別表第${n}（第３条関係）`,
        pillar: () => '',
        ref: (p, r) => `別表第${p}-${r}`,
      },
    },
  },
]
