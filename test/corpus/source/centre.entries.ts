/** The forms in which the agreements of `centre.ts` are printed. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, signature } from '../render/form.ts'
import { withoutPunctuation } from '../render/text.ts'
import { himeji, kumamoto, miyazaki } from './centre.ts'
import { fukuyama, hiroshima } from './neighbour.ts'

const roleList = {
  content: '取組の内容',
  roles: '役割分担',
  role: (p: { label: string }) => `${p.label}の役割`,
}

export const centreEntries: Entry[] = [
  {
    name: '01-miyazaki-kunitomi',
    source: miyazaki,
    as: 'txt',
    layout: { airy: true, wrapCells: 9 },
    form: {
      top: ['', '連携中枢都市圏形成に係る連携協約書', '', '平成27年3月', '', '宮 崎 市', '国 富 町', '', ''],
      gap: ' ',
      markers: [mark.dash],
      sign: signature.stacked,
      scheme: {
        as: 'tables',
        heading: '別表（第3条関係）',
        pillar: n => `(${n}) `,
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
  {
    name: '02-kumamoto-uto',
    source: kumamoto,
    as: 'txt',
    file: { bom: true, crlf: true },
    form: {
      top: ['体系情報', '第1編 総規', '第6章 広域連携', ''],
      under: ['平成28年4月1日', '告示第88号'],
      brackets: ['(', ')'],
      bottom: ['', '沿革情報', '平成28年4月1日 告示第88号'],
      sign: signature.oneLine,
      scheme: {
        as: 'tables',
        heading: n => `別表第${n}(第3条関係)`,
        header: ['取組', '取組の内容'],
        ref: (p, r) => `別表第${p}-${r}`,
      },
    },
  },
  {
    name: '03-himeji-fukusaki',
    source: himeji,
    as: 'txt',
    layout: { indent: true },
    form: {
      dateAt: 'end',
      under: ['連携協約'],
      sign: signature.twoLines,
      scheme: {
        as: 'list',
        article: 3,
        pillar: mark.wideBracket,
        initiative: mark.latin,
        fields: { ...roleList, marks: [mark.latinBracket, mark.roman] },
        ref: (p, r) => `第3条(${p})${mark.latin(r)}`,
      },
    },
  },
  {
    name: '04-himeji-fukusaki-lost-brackets',
    source: himeji,
    as: 'txt',
    layout: { spoil: withoutPunctuation },
    read: text => text.replace(/[「」、。]/g, ''),
    form: {
      sign: signature.stacked,
      scheme: {
        as: 'list',
        article: 3,
        pillar: mark.bracket,
        initiative: mark.latin,
        fields: { ...roleList, marks: [mark.latinBracket, mark.roman] },
        ref: (p, r) => `第3条(${p})${mark.latin(r)}`,
      },
    },
  },
  {
    name: '05-fukuyama-fuchu',
    source: fukuyama,
    as: 'txt',
    file: { charset: 'cp932', crlf: true },
    form: {
      top: ['平成27年3月31日', '県知事届出', ''],
      article: articleIn(mark.wideNumber),
      sign: signature.unlabelled,
      scheme: {
        as: 'tables',
        heading: '別表（第２条関係）',
        header: ['取組', '内容'],
        roleHeader: p => `${p.name}の役割分担及び費用分担`,
        ref: (_, r) => `別表-${r}`,
      },
    },
  },
  {
    name: '06-hiroshima-iwakuni',
    source: hiroshima,
    as: 'txt',
    file: { charset: 'utf16le', bom: true },
    layout: { table: 'pipe' },
    form: {
      article: articleIn(mark.wideNumber),
      markers: [mark.wideBracket, mark.kana],
      sign: signature.address,
      scheme: {
        as: 'tables',
        heading: '別表（第３条関係）',
        pillar: n => `${n}　`,
        header: ['取組項目', '取組の内容'],
        ref: (p, r) => `別表(${p})-${r}`,
      },
    },
  },
]
