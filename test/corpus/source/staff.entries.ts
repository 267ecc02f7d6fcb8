/** The files of the agreements of `staff.ts` and `words.ts`. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, signature } from '../render/form.ts'
import { iwakuni, kurume, seconded } from './staff.ts'
import { tsukuba } from './words.ts'

export const staffEntries: Entry[] = [
  {
    name: '85-iwakuni-secondment',
    source: iwakuni,
    as: 'html',
    file: { charset: 'eucjp' },
    look: { site: 'reiki', charset: 'EUC-JP', history: ['昭和48年4月1日　種別なし'] },
    form: { titleMark: '○', dateAt: 'top', sign: signature.unlabelled, bottom: seconded },
  },
  {
    name: '86-kurume-ukiha-variation',
    source: kurume,
    as: 'docx',
    look: { pageNumbers: true },
    form: { article: articleIn(mark.wideNumber), sign: signature.twoLines, beside: true },
  },
  {
    name: '87-kurume-ukiha-variation-printed',
    source: kurume,
    as: 'pdf',
    from: 'libreoffice',
    form: { article: articleIn(mark.wideNumber), sign: signature.stacked },
  },
  {
    name: '88-tsukuba-mirai-words-of-roles',
    source: tsukuba,
    as: 'docx',
    look: { automatic: true, repeatHeader: true, pageNumbers: true },
    form: {
      article: articleIn(mark.wideNumber),
      sign: signature.stacked,
      scheme: {
        as: 'rows',
        heading: '別表（第２条関係）',
        pillar: n => `（${mark.wideNumber(n)}）`,
        header: ['取組', '内容'],
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
]
