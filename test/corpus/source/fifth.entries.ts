/** A fifth round: printed pages on which lines stand close to others that they do not belong to. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, type Scheme, signature } from '../render/form.ts'
import { tottori } from './border.ts'
import { matsuyama, okayama } from './core.ts'
import { gifu } from './region.ts'

const annex: Scheme = {
  as: 'tables',
  heading: '別表',
  pillar: n => `(${n})　`,
  header: ['取組項目', '取組内容'],
  ref: (p, r) => `別表(${p})-${r}`,
}

export const fifthEntries: Entry[] = [
  {
    name: '73-matsuyama-tobe-list-over-pages',
    source: matsuyama,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'serif', css: '@page{size:A4;margin:20mm}' },
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
        fields: {
          content: '取組の内容',
          roles: '役割',
          role: p => `${p.label}の役割`,
          marks: [mark.kana, mark.kanaBracket],
        },
        ref: (p, r) => `別表${p}(${r})`,
      },
    },
  },
  {
    name: '74-tottori-shinonsen-small-pages',
    source: tottori,
    as: 'pdf',
    from: 'libreoffice',
    look: { smallPages: true, pageNumbers: true, repeatHeader: true },
    form: { sign: signature.bare, beside: true, scheme: annex },
  },
  {
    name: '75-okayama-tamano-heading-below-signatures',
    source: okayama,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'sans', css: '@page{size:A5;margin:12mm}' },
    form: { sign: signature.stacked, beside: true, scheme: annex },
  },
  {
    name: '76-gifu-four-parties-no-rules',
    source: gifu,
    as: 'pdf',
    from: 'chromium',
    look: {
      typeface: 'serif',
      css: '@page{size:A4 landscape;margin:15mm}table.rules th,table.rules td{border:0}',
    },
    form: { sign: signature.unlabelled, beside: true, scheme: { ...annex, none: '－' } },
  },
]
