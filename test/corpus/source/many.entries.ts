/** The forms in which the agreements of `many.ts` are printed. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, signature } from '../render/form.ts'
import { sasebo, tottori } from './border.ts'
import { kochi, takaoka } from './many.ts'

export const manyEntries: Entry[] = [
  {
    name: '33-kochi-konan-prefecture',
    source: kochi,
    as: 'docx',
    look: { automatic: true, repeatHeader: true },
    form: {
      sign: signature.stacked,
      scheme: {
        as: 'rows',
        heading: '別表（第2条関係）',
        pillar: n => `(${n}) `,
        header: ['事業名', '事業の内容'],
        none: '－',
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
  {
    name: '34-takaoka-imizu-himi',
    source: takaoka,
    as: 'html',
    look: { site: 'koho' },
    form: {
      article: articleIn(mark.wideNumber),
      sign: signature.twoLines,
      beside: true,
      scheme: {
        as: 'column',
        heading: '別表（第２条関係）',
        pillar: n => `（${mark.wideNumber(n)}）`,
        header: ['政策分野', '取組項目', '取組内容'],
        mergeRoles: true,
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
  {
    name: '35-sasebo-imari-three-tables',
    source: sasebo,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'sans', css: '@page{size:A4;margin:20mm}' },
    form: {
      article: articleIn(mark.wideNumber),
      sign: signature.unlabelled,
      scheme: {
        as: 'tables',
        heading: n => `別表第${mark.wideNumber(n)}（第２条関係）`,
        pillar: () => '',
        header: ['取組の名称', '取組の内容'],
        roleHeader: p => `${p.name}の役割`,
        mergeRoles: true,
        ref: (p, r) => `別表第${p}-${r}`,
      },
    },
  },
  {
    name: '36-tottori-shinonsen-nested',
    source: tottori,
    as: 'html',
    file: { charset: 'eucjp' },
    look: { site: 'reiki', charset: 'EUC-JP', history: ['平成三十年四月一日　告示第七十号'] },
    form: {
      titleMark: '○',
      article: articleIn(mark.chinese),
      markers: [mark.chinese],
      sign: signature.oneLine,
      scheme: {
        as: 'list',
        article: 3,
        pillar: mark.chinese,
        initiative: mark.kanaBracket,
        fields: {
          content: '取組の内容',
          role: p => `${p.label}の役割`,
          marks: [mark.latin, mark.latinBracket],
          inline: '　',
        },
        ref: (p, r) => `第3条${mark.chinese(p)}${mark.kanaBracket(r)}`,
      },
    },
  },
  {
    name: '37-tottori-shinonsen-annex-list',
    source: tottori,
    as: 'pdf',
    from: 'libreoffice',
    look: { automatic: true, pageNumbers: true },
    form: {
      sign: signature.stacked,
      markers: [mark.bracket],
      scheme: {
        as: 'list',
        heading: '別表（第3条関係）',
        pillar: mark.bracket,
        initiative: mark.kana,
        fields: { content: '取組の内容', role: p => `${p.label}の役割`, marks: [mark.kanaBracket] },
        ref: (p, r) => `別表(${p})${mark.kana(r)}`,
      },
    },
  },
  {
    name: '38-kochi-konan-blank-columns',
    source: kochi,
    as: 'txt',
    layout: { table: 'blank', airy: true },
    form: {
      sign: signature.twoLines,
      scheme: {
        as: 'tables',
        heading: '別表（第2条関係）',
        pillar: n => `${mark.circle(n)} `,
        header: ['事業名', '事業の内容'],
        none: '―',
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
  {
    name: '39-sasebo-imari-ruleless',
    source: sasebo,
    as: 'pdf',
    from: 'libreoffice',
    look: { ruleless: true },
    form: {
      sign: signature.bare,
      beside: true,
      scheme: {
        as: 'tables',
        heading: n => `別表第${n}（第2条関係）`,
        pillar: () => '',
        header: ['取組', '内容'],
        roleHeader: p => `${p.name}の役割`,
        ref: (p, r) => `別表第${p}-${r}`,
      },
    },
  },
]
