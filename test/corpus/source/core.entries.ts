/** The forms in which the agreements of `core.ts` are printed. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, type Scheme, signature } from '../render/form.ts'
import { matsuyama, okayama } from './core.ts'

const column: Scheme = {
  as: 'column',
  heading: '別表（第２条関係）',
  pillar: n => `(${n}) `,
  header: ['分野', '取組', '取組の内容'],
  ref: (p, r) => `別表(${p})-${r}`,
}

export const coreEntries: Entry[] = [
  {
    name: '28-okayama-tamano-word',
    source: okayama,
    as: 'docx',
    look: { automatic: true, pageNumbers: true, repeatHeader: true },
    form: {
      sign: signature.stacked,
      scheme: {
        as: 'tables',
        heading: '別表（第3条関係）',
        pillar: n => `(${n}) `,
        header: ['取組', '取組の内容'],
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
  {
    name: '29-okayama-tamano-rows',
    source: okayama,
    as: 'html',
    look: { site: 'koho' },
    form: {
      sign: signature.twoLines,
      scheme: {
        as: 'rows',
        heading: '別表（第3条関係）',
        pillar: n => `(${n}) `,
        header: ['取組項目', '内容'],
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
  {
    name: '30-matsuyama-tobe-landscape',
    source: matsuyama,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'serif', css: '@page{size:A4 landscape;margin:15mm}thead{display:table-header-group}' },
    form: {
      article: articleIn(mark.wideNumber),
      sign: signature.twoLines,
      beside: true,
      scheme: column,
    },
  },
  {
    name: '31-matsuyama-tobe-small-pages',
    source: matsuyama,
    as: 'pdf',
    from: 'libreoffice',
    look: { pageNumbers: true, repeatHeader: true, smallPages: true },
    form: {
      article: articleIn(mark.wideNumber),
      sign: signature.oneLine,
      scheme: { ...column, as: 'tables', header: ['取組', '取組の内容'] },
    },
  },
  {
    name: '32-matsuyama-tobe-merged-word',
    source: matsuyama,
    as: 'docx',
    look: { landscape: true },
    form: {
      article: articleIn(mark.wideNumber),
      sign: signature.address,
      beside: true,
      scheme: { ...column, mergeRoles: true },
    },
  },
]
