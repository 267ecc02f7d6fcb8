/** A sixth round: printed pages and blank columns from random mixtures that were misread. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, type Scheme, signature } from '../render/form.ts'
import { everyCharacterApart } from '../render/text.ts'
import { tottori } from './border.ts'
import { miyazaki } from './centre.ts'
import { matsuyama } from './core.ts'
import { fukui } from './later.ts'
import { kochi } from './many.ts'
import { hiroshima } from './neighbour.ts'
import { gifu, nagano } from './region.ts'
import { kure } from './third.ts'

const ruleless = 'table.rules th,table.rules td{border:0}'
const annex: Scheme = {
  as: 'tables',
  heading: '別表（第3条関係）',
  pillar: n => `(${n}) `,
  header: ['事業名', '事業概要'],
  ref: (p, r) => `別表(${p})-${r}`,
}
const list = { content: '取組の内容', role: (p: { label: string }) => `${p.label}の役割` }

export const sixthEntries: Entry[] = [
  {
    name: '77-nagano-sakaki-no-rules',
    source: nagano,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'serif', css: `@page{size:A4;margin:20mm}${ruleless}` },
    form: {
      caption: 'after',
      brackets: ['(', ')'],
      article: articleIn(mark.wideNumber),
      sign: signature.oneLine,
      scheme: { ...annex, as: 'rows', pillar: n => `${n}　`, roleHeader: p => `${p.name}の役割` },
    },
  },
  {
    name: '78-miyazaki-kunitomi-landscape-list',
    source: miyazaki,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'serif', css: '@page{size:A4 landscape;margin:15mm}' },
    form: {
      caption: 'after',
      gap: ' ',
      markers: [mark.dash],
      sign: signature.oneLine,
      scheme: {
        as: 'list',
        heading: '別表',
        pillar: mark.bracket,
        initiative: mark.kanaBracket,
        fields: { ...list, marks: [mark.latin, mark.latinBracket] },
        ref: (p, r) => `別表(${p})${mark.kanaBracket(r)}`,
      },
    },
  },
  {
    name: '79-gifu-four-parties-portrait',
    source: gifu,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'serif', css: `@page{size:A4;margin:20mm}${ruleless}` },
    form: { caption: 'after', dateAt: 'top', sign: signature.bare, scheme: { ...annex, none: '－' } },
  },
  {
    name: '80-fukui-sakai-small-sheet',
    source: fukui,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'serif', css: '@page{size:A5;margin:12mm}' },
    form: {
      top: ['連携協約書', '', '２０１９年４月', '', '福 井 市', '坂 井 市', '', ''],
      gap: ' ',
      sign: signature.unlabelled,
      beside: true,
      scheme: { ...annex, as: 'rows', heading: '別 表', roleHeader: p => p.name },
    },
  },
  {
    name: '81-tottori-shinonsen-long-title',
    source: tottori,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'serif', css: '@page{size:A4;margin:20mm}.title{font-size:14pt}' },
    form: {
      caption: 'after',
      article: articleIn(mark.chinese),
      markers: [mark.circle],
      sign: signature.stacked,
      scheme: { ...annex, as: 'column', header: ['区分', '取組項目', '内容'] },
    },
  },
  {
    name: '82-matsuyama-tobe-date-below-title',
    source: matsuyama,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'serif', css: '@page{size:A4 landscape;margin:15mm}' },
    form: {
      caption: 'after',
      article: articleIn(mark.wideNumber),
      dateAt: 'top',
      sign: signature.unlabelled,
      scheme: {
        as: 'list',
        heading: '別表',
        pillar: mark.number,
        initiative: mark.bracket,
        fields: { ...list, roles: '役割', marks: [mark.kana, mark.kanaBracket] },
        ref: (p, r) => `別表${p}(${r})`,
      },
    },
  },
  {
    name: '83-kure-etajima-blank-columns',
    source: kure,
    as: 'txt',
    layout: { table: 'blank', airy: true, indent: true },
    form: {
      sign: signature.unlabelled,
      scheme: { ...annex, roleHeader: p => `${p.name}の役割`, ref: (_, r) => `別表-${r}` },
    },
  },
  {
    name: '84-kochi-konan-blank-columns',
    source: kochi,
    as: 'txt',
    file: { charset: 'cp932' },
    layout: { table: 'blank', airy: true },
    form: {
      sign: signature.oneLine,
      beside: true,
      scheme: { ...annex, heading: '別表', header: ['連携して実施する事業', '事業の概要'], none: '―' },
    },
  },
  {
    name: '89-hiroshima-iwakuni-pillar-column',
    source: hiroshima,
    as: 'txt',
    form: {
      caption: 'after',
      gap: ' ',
      article: articleIn(mark.wideNumber),
      sign: signature.unlabelled,
      scheme: { ...annex, as: 'column', heading: '別 表', header: ['区分', '事業名', '事業概要'] },
    },
  },
  {
    name: '90-hiroshima-iwakuni-ocr-pipes',
    source: hiroshima,
    as: 'txt',
    file: { charset: 'utf16le', bom: true, crlf: true },
    layout: { table: 'pipe', spoil: everyCharacterApart },
    form: { sign: signature.twoLines, scheme: annex },
  },
  {
    name: '91-gifu-four-parties-blank-columns',
    source: gifu,
    as: 'txt',
    file: { charset: 'eucjp' },
    layout: { table: 'blank' },
    form: { sign: signature.stacked, scheme: { ...annex, none: '－' } },
  },
]
