/** A second round of forms: two header rows, one role column, sheets, pasted cells. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, type Scheme, signature } from '../render/form.ts'
import { okayama } from './core.ts'
import { fukui, yamagata } from './later.ts'
import { kochi } from './many.ts'
import { nagano } from './region.ts'

const numbered: Scheme = {
  as: 'tables',
  heading: '別表（第3条関係）',
  pillar: n => `(${n}) `,
  header: ['取組', '取組の内容'],
  ref: (p, r) => `別表(${p})-${r}`,
}
const iroha = (n: number): string => 'イロハニホヘト'[n - 1]!
const halfKana = (n: number): string => `(${'ｱｲｳｴｵ'[n - 1]})`

export const laterEntries: Entry[] = [
  {
    name: '52-okayama-tamano-two-header-rows',
    source: okayama,
    as: 'docx',
    look: { repeatHeader: true },
    form: { sign: signature.twoLines, scheme: { ...numbered, over: '役割分担', roleHeader: p => p.label } },
  },
  {
    name: '53-fukui-sakai-two-header-rows',
    source: fukui,
    as: 'pdf',
    from: 'chromium',
    look: { typeface: 'sans', css: '@page{size:A4;margin:20mm}' },
    form: {
      sign: p => [p.name, `　${p.office}　　${p.person}`],
      bottom: ['立会人', '福井県知事　　若狭 鯖街'],
      scheme: { ...numbered, over: '役割分担', roleHeader: p => p.name },
      signLast: true,
    },
  },
  {
    name: '54-kochi-konan-two-header-rows',
    source: kochi,
    as: 'html',
    file: { charset: 'cp932' },
    look: { site: 'koho', charset: 'Shift_JIS' },
    form: {
      sign: signature.oneLine,
      scheme: {
        ...numbered,
        as: 'column',
        heading: '別表（第2条関係）',
        header: ['分野', '事業名', '事業の内容'],
        over: '役割分担',
        roleHeader: p => `${p.label}（${p.name}）`,
        none: '',
      },
    },
  },
  {
    name: '55-okayama-tamano-one-role-column',
    source: okayama,
    as: 'html',
    look: { site: 'plain' },
    form: {
      sign: signature.stacked,
      scheme: { ...numbered, together: '役割分担', roleHeader: p => `${p.label}：` },
    },
  },
  {
    name: '56-nagano-sakaki-sheets',
    source: nagano,
    as: 'docx',
    look: { pageNumbers: true },
    form: {
      sign: signature.twoLines,
      scheme: { ...numbered, as: 'sheets', header: ['取組名', '取組内容'] },
    },
  },
  {
    name: '57-okayama-tamano-pasted-cells',
    source: okayama,
    as: 'txt',
    layout: { breakCells: 12 },
    form: { sign: signature.stacked, scheme: numbered },
  },
  {
    name: '58-yamagata-tendo-iroha',
    source: yamagata,
    as: 'txt',
    file: { charset: 'eucjp', crlf: true },
    layout: { indent: true },
    form: {
      article: articleIn(mark.wideNumber),
      markers: [mark.chinese, iroha],
      sign: signature.twoLines,
      scheme: {
        as: 'list',
        article: 3,
        pillar: mark.chinese,
        initiative: iroha,
        fields: { content: '取組の内容', role: p => `${p.label}の役割`, marks: [mark.bracket] },
        ref: (p, r) => `第3条${mark.chinese(p)}${iroha(r)}`,
      },
    },
  },
  {
    name: '59-yamagata-tendo-half-width-kana',
    source: yamagata,
    as: 'pdf',
    from: 'libreoffice',
    look: { pageNumbers: true },
    form: {
      article: articleIn(mark.wideNumber),
      sign: signature.stacked,
      beside: true,
      scheme: {
        as: 'list',
        heading: '別表（第３条関係）',
        pillar: mark.wideBracket,
        initiative: n => 'ｱｲｳｴｵ'[n - 1]!,
        fields: {
          content: '内容',
          roles: '役割分担',
          role: p => `${p.label}の役割`,
          marks: [halfKana, mark.latin],
          inline: '　',
        },
        ref: (p, r) => `別表(${p})${mark.kana(r)}`,
      },
    },
  },
  {
    name: '60-fukui-sakai-names-as-headers',
    source: fukui,
    as: 'txt',
    file: { charset: 'utf16be', bom: true },
    layout: { airy: true },
    form: {
      top: ['ふくい嶺北連携中枢都市圏', '連携協約書', '', '福井市・坂井市', ''],
      sign: signature.unlabelled,
      beside: true,
      scheme: { ...numbered, as: 'rows', heading: '別表', header: ['取組', '内容'], roleHeader: p => p.name },
    },
  },
]
