/** The forms in which the agreements of `settlement.ts` are printed. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, signature } from '../render/form.ts'
import { everyCharacterApart } from '../render/text.ts'
import { kariya, kurume, nakaumi, odate } from './settlement.ts'

export const settlementEntries: Entry[] = [
  {
    name: '07-odate-kosaka-ocr',
    source: odate,
    as: 'txt',
    layout: { wrap: 36, spoil: everyCharacterApart },
    form: {
      article: articleIn(mark.wideNumber),
      markers: [mark.wideBracket, mark.kana],
      sign: p => [
        `${p.label}　秋田県${p.name}`,
        `${p.name}長　${p.person}`.replace('市市', '市').replace('町町', '町'),
      ],
    },
  },
  {
    name: '08-kariya-masked',
    source: kariya,
    as: 'txt',
    file: { charset: 'eucjp' },
    layout: { table: 'blank' },
    form: {
      brackets: ['(', ')'],
      paragraph: mark.number,
      sign: signature.twoLines,
      scheme: {
        as: 'tables',
        heading: '別表(第3条関係)',
        pillar: n => `(${n}) `,
        header: ['取組名', '取組の内容'],
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
  {
    name: '09-nakaumi-three-parties',
    source: nakaumi,
    as: 'txt',
    file: { crlf: true },
    layout: { indent: true, airy: true },
    form: {
      sign: signature.stacked,
      scheme: {
        as: 'list',
        article: 3,
        pillar: mark.bracket,
        initiative: mark.number,
        fields: {
          content: '取組の内容',
          roles: '役割分担',
          role: p => `${p.label}の役割`,
          marks: [mark.kana, mark.kanaBracket],
        },
        ref: (p, r) => `第3条(${p})${r}`,
      },
    },
  },
  {
    name: '10-kurume-oki-role-lists',
    source: kurume,
    as: 'txt',
    layout: { wrap: 40 },
    form: {
      article: articleIn(mark.chinese),
      sign: signature.bare,
      scheme: {
        as: 'list',
        article: 3,
        pillar: mark.wideBracket,
        initiative: mark.kana,
        fields: {
          content: '取組の内容',
          role: p => `${p.label}の役割`,
          marks: [mark.wideKanaBracket, mark.latin],
        },
        ref: (p, r) => `第3条(${p})${mark.kana(r)}`,
      },
    },
  },
]
