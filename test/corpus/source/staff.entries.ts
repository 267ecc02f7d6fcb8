/** The files of the agreements of `staff.ts`. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, signature } from '../render/form.ts'
import { iwakuni, kurume, seconded } from './staff.ts'

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
]
