/** A third round of files: saved by word processors, without rules, with a cover and page numbers. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, type Scheme, signature } from '../render/form.ts'
import { gifu } from './region.ts'
import { kure, maebashi } from './third.ts'

const annex: Scheme = {
  as: 'tables',
  heading: '別表（第3条関係）',
  pillar: n => `(${n}) `,
  header: ['取組', '取組の内容'],
  ref: (p, r) => `別表(${p})-${r}`,
}
const costs: Scheme = {
  as: 'tables',
  heading: '別表（第２条関係）',
  header: ['取組', '内容'],
  roleHeader: p => `${p.name}の役割及び費用の負担`,
  ref: (_, r) => `別表-${r}`,
}

export const thirdEntries: Entry[] = [
  {
    name: '61-kure-etajima-costs-in-roles',
    source: kure,
    as: 'txt',
    file: { charset: 'cp932', crlf: true },
    layout: { wrapCells: 10 },
    form: {
      top: ['平成３０年３月３０日', '広島県知事届出', ''],
      article: articleIn(mark.wideNumber),
      sign: signature.unlabelled,
      scheme: costs,
    },
  },
  {
    name: '62-kure-etajima-no-rules',
    source: kure,
    as: 'pdf',
    from: 'chromium',
    look: {
      typeface: 'serif',
      css: '@page{size:A4;margin:20mm;@bottom-center{content:"- " counter(page) " -"}}table.rules th,table.rules td{border:0}td{padding-bottom:8pt}',
    },
    form: { article: articleIn(mark.wideNumber), sign: signature.bare, beside: true, scheme: costs },
  },
  {
    name: '63-maebashi-yoshioka-cover',
    source: maebashi,
    as: 'pdf',
    from: 'chromium',
    look: {
      typeface: 'sans',
      css: '@page{size:A4;margin:22mm;@bottom-center{content:counter(page)}@top-right{content:"前橋市・吉岡町"}}.title{page-break-before:always;letter-spacing:2pt}',
    },
    form: {
      top: ['', '連 携 協 約 書', '', '令和５年１１月', '', '前 橋 市', '吉 岡 町'],
      sign: signature.stacked,
      beside: true,
      scheme: { ...annex, as: 'column', header: ['分野', '取組', '取組の内容'] },
    },
  },
  {
    name: '64-maebashi-yoshioka-saved-again',
    source: maebashi,
    as: 'docx',
    through: 'libreoffice',
    look: { automatic: true, pageNumbers: true, repeatHeader: true },
    form: { sign: signature.twoLines, scheme: { ...annex, as: 'rows' } },
  },
  {
    name: '65-maebashi-yoshioka-saved-as-page',
    source: maebashi,
    as: 'html',
    from: 'libreoffice',
    form: { sign: signature.stacked, beside: true, scheme: annex },
  },
  {
    name: '66-gifu-four-parties-small-pages',
    source: gifu,
    as: 'pdf',
    from: 'libreoffice',
    look: { smallPages: true, pageNumbers: true },
    form: {
      sign: signature.stacked,
      scheme: {
        ...annex,
        as: 'column',
        heading: '別表（第2条関係）',
        header: ['分野', '事業名', '事業内容'],
        none: '－',
      },
    },
  },
]
