/** The files of the agreements of `unusual.ts`, and of others in forms seldom met. */
import type { Entry } from '../render/catalogue.ts'
import { mark, signature } from '../render/form.ts'
import { everyCharacterApart } from '../render/text.ts'
import { kumamoto } from './centre.ts'
import { okayama } from './core.ts'
import { niigata } from './region.ts'
import { hokuto, katsuragi, katsuragiHtml, sanennanshin, sanennanshinRaw } from './unusual.ts'

/** Pages as copied from a PDF viewer: a running title and a page number after every so many lines. */
const copiedPages = (running: string, height: number) => (text: string) =>
  text
    .split('\n')
    .map((line, at) => ((at + 1) % height === 0 ? `${line}\n${(at + 1) / height}\n${running}` : line))
    .join('\n')

export const unusualEntries: Entry[] = [
  {
    name: '46-san-en-nanshin-parties-in-table',
    source: sanennanshin,
    as: 'txt',
    raw: sanennanshinRaw,
    form: {},
  },
  {
    name: '47-nara-katsuragi-line-breaks',
    source: katsuragi,
    as: 'html',
    raw: katsuragiHtml,
    form: { scheme: { as: 'tables', ref: (_, r) => `別表-${r}` } },
  },
  {
    name: '48-hakodate-hokuto-consolidated',
    source: hokuto,
    as: 'html',
    file: { charset: 'cp932', crlf: true },
    look: {
      site: 'reiki',
      charset: 'Shift_JIS',
      history: ['平成26年3月28日　種別なし', '平成30年12月20日　種別なし', '令和5年12月19日　種別なし'],
    },
    form: {
      titleMark: '○',
      dateAt: 'top',
      under: ['改正　平成30年12月20日　令和5年12月19日'],
      brackets: ['(', ')'],
      paragraph: mark.number,
      sign: signature.stacked,
      scheme: {
        as: 'tables',
        heading: '別表(第2条関係)',
        pillar: n => `(${n})　`,
        header: ['政策分野', '取組の内容'],
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
  {
    name: '49-okayama-tamano-copied-pages',
    source: okayama,
    as: 'txt',
    layout: { wrap: 38, indent: true, spoil: copiedPages('岡山市・玉野市連携協約書', 18) },
    form: {
      sign: signature.twoLines,
      scheme: {
        as: 'list',
        heading: '別表（第3条関係）',
        pillar: mark.bracket,
        initiative: mark.circle,
        fields: { content: '内容', role: p => `${p.label}の役割`, marks: [mark.kana], inline: '：' },
        ref: (p, r) => `別表(${p})${mark.circle(r)}`,
      },
    },
  },
  {
    name: '50-niigata-kamo-ocr-table',
    source: niigata,
    as: 'txt',
    layout: { spoil: everyCharacterApart },
    form: {
      sign: signature.stacked,
      scheme: {
        as: 'tables',
        heading: '別表（第2条関係）',
        header: ['取組', '内容'],
        ref: (_, r) => `別表-${r}`,
      },
    },
  },
  {
    name: '51-kumamoto-uto-pillar-column',
    source: kumamoto,
    as: 'txt',
    file: { charset: 'utf16le' },
    form: {
      brackets: ['(', ')'],
      sign: signature.twoLines,
      beside: true,
      scheme: {
        as: 'column',
        heading: '別表(第3条関係)',
        pillar: () => '',
        header: ['区分', '取組', '取組の内容'],
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
]
