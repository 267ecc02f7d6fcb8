/** The forms in which the agreements of `region.ts` are printed. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, signature } from '../render/form.ts'
import { gifu, nagano, niigata } from './region.ts'

export const regionEntries: Entry[] = [
  {
    name: '40-nagano-sakaki-captions-behind',
    source: nagano,
    as: 'docx',
    look: { repeatHeader: true, pageNumbers: true },
    form: {
      caption: 'after',
      markers: [mark.bracket, mark.kana],
      sign: signature.twoLines,
      scheme: {
        as: 'tables',
        heading: '別表（第3条関係）',
        pillar: n => `(${n}) `,
        initiative: n => `${n} `,
        header: ['取組名', '取組内容'],
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
  {
    name: '41-nagano-sakaki-nested-annex',
    source: nagano,
    as: 'txt',
    file: { charset: 'utf16le', bom: true, crlf: true },
    layout: { indent: true, wrap: 42, brokenPage: 6 },
    form: {
      sign: signature.stacked,
      scheme: {
        as: 'list',
        heading: '別表（第3条関係）',
        pillar: mark.bracket,
        initiative: mark.kana,
        fields: {
          content: '取組内容',
          roles: '役割分担',
          role: p => `${p.label}の役割`,
          marks: [mark.kanaBracket, mark.latin, mark.latinBracket],
        },
        ref: (p, r) => `別表(${p})${mark.kana(r)}`,
      },
    },
  },
  {
    name: '42-niigata-kamo-no-captions',
    source: niigata,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'sans', css: '@page{size:A4;margin:22mm}' },
    form: {
      caption: 'none',
      article: articleIn(mark.wideNumber),
      sign: signature.twoLines,
      beside: true,
      scheme: { as: 'tables', heading: '別表', header: ['取組', '内容'], ref: (_, r) => `別表-${r}` },
    },
  },
  {
    name: '43-niigata-kamo-numbered-rows',
    source: niigata,
    as: 'txt',
    file: { charset: 'cp932', crlf: true },
    layout: { table: 'pipe', wrapCells: 7 },
    form: {
      article: articleIn(mark.wideNumber),
      sign: signature.oneLine,
      scheme: {
        as: 'tables',
        heading: '別表（第２条関係）',
        initiative: n => `${mark.wideNumber(n)}　`,
        header: ['取組', '内容'],
        ref: (_, r) => `別表-${r}`,
      },
    },
  },
  {
    name: '44-gifu-four-parties',
    source: gifu,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'serif', css: '@page{size:A4 landscape;margin:15mm}' },
    form: {
      sign: signature.stacked,
      scheme: {
        as: 'rows',
        heading: '別表（第2条関係）',
        pillar: n => `(${n}) `,
        header: ['事業名', '事業内容'],
        none: '',
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
  {
    name: '45-gifu-four-parties-word',
    source: gifu,
    as: 'docx',
    look: { automatic: true, landscape: true },
    form: {
      sign: signature.oneLine,
      beside: true,
      scheme: {
        as: 'column',
        heading: '別表（第2条関係）',
        pillar: n => `(${n}) `,
        header: ['分野', '事業名', '事業内容'],
        none: '―',
        mergeRoles: true,
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
]
