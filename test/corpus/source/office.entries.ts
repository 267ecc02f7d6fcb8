/** The forms in which the agreements of `office.ts` are printed. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, signature } from '../render/form.ts'
import { chino, inashiki, makubetsu, shitara } from './office.ts'
import { miyako, nakatsu, yamaguchi, yamanashi } from './rules.ts'

export const officeEntries: Entry[] = [
  {
    name: '11-toyone-shitara-entrusted',
    source: shitara,
    as: 'html',
    look: { site: 'reiki', history: ['平成21年3月19日　告示第12号', '平成26年3月20日　告示第9号'] },
    form: { titleMark: '○', dateAt: 'top', under: ['告示第12号'], sign: signature.stacked },
  },
  {
    name: '12-inashiki-unions',
    source: inashiki,
    as: 'docx',
    look: { automatic: true },
    form: { sign: p => [`${p.label}　${p.name}`, `　　${p.office}　${p.person}`] },
  },
  {
    name: '13-makubetsu-secondment',
    source: makubetsu,
    as: 'pdf',
    from: 'libreoffice',
    look: { pageNumbers: true },
    form: { sign: p => [`${p.label}　${p.name}`, `　　${p.office}　${p.person}　印`] },
  },
  {
    name: '14-yamanashi-council',
    source: yamanashi,
    as: 'html',
    file: { charset: 'cp932' },
    look: { site: 'reiki', charset: 'Shift_JIS', history: ['平成五年四月一日　種別なし'] },
    form: {
      article: articleIn(mark.chinese),
      paragraph: mark.number,
      markers: [mark.chinese],
      dateAt: 'top',
      sign: () => [],
    },
  },
  {
    name: '15-chino-hara-1981',
    source: chino,
    as: 'txt',
    layout: { airy: true },
    form: {
      titleMark: '○',
      sign: p => [`${p.office}　${p.person}`],
      bottom: [
        '',
        '1　この協定は、昭和56年4月1日から適用する。',
        '(平成27年3月23日告示第4号)',
        'この協定は、公布の日から施行し、平成26年4月1日から適用する。',
        '',
        '体系情報',
        '原村例規集',
        '沿革情報',
        '昭和56年4月1日　種別なし',
        '平成27年3月23日　告示第4号',
      ],
    },
  },
  {
    name: '16-koge-nakatsu-parts',
    source: nakatsu,
    as: 'txt',
    file: { charset: 'cp932' },
    form: {
      gap: '',
      markers: [mark.bracket, mark.kana],
      sign: p => signature.address(p).map(it => it.replace('㊞', '印')),
    },
  },
  {
    name: '17-miyako-chapters',
    source: miyako,
    as: 'txt',
    file: { charset: 'utf16be', bom: true, crlf: true },
    form: {
      article: articleIn(mark.chinese),
      markers: [mark.chinese],
      dateAt: 'top',
      sign: signature.bare,
    },
  },
  {
    name: '18-yamaguchi-one-character-marks',
    source: yamaguchi,
    as: 'txt',
    layout: { indent: true, wrap: 34, brokenPage: 5 },
    form: { article: articleIn(mark.wideNumber), sign: signature.bare },
  },
]
