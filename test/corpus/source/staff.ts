/** A secondment with its list of people, and an amending agreement that inserts an article. 見本. */
import { article, duty, localAutonomy, party, type Source } from './shape.ts'

/** Names instead of labels, an article that goes on under the caption before it, people in the annex. */
export const iwakuni: Source = {
  kind: 'other',
  title: '岩国市と岩国地区消防組合との職員の派遣に関する協定',
  region: null,
  date: ['昭和48年4月1日', '1973-04-01'],
  parties: [
    party('岩国市', '岩国市', '岩国市長', '錦川 鮎男'),
    party('岩国地区消防組合', '岩国地区消防組合', '管理者', '火消 纏'),
  ],
  basis: [localAutonomy('第252条の17')],
  preamble:
    '岩国市と岩国地区消防組合とは、地方自治法（昭和22年法律第67号）第252条の17の規定に基づき、職員の派遣について次のとおり協定する。',
  articles: [
    article(1, '派遣する職員', '岩国市は、別表に掲げる職員を岩国地区消防組合に派遣する。'),
    article(2, '派遣の期間', '派遣の期間は、昭和48年4月1日から昭和50年3月31日までとする。'),
    article(3, '身分の取扱い', '派遣された職員は、岩国地区消防組合の職員の身分を併せて有する。'),
    article(4, null, '派遣された職員の服務は、岩国地区消防組合の定めるところによる。'),
    article(5, '給与の負担', '給料及び諸手当の負担は、岩国市と岩国地区消防組合が協議して定める。'),
    article(6, null, '旅費は、岩国地区消防組合の規程により支給する。'),
    article(7, '協議', 'この協定に定めのない事項は、岩国市と岩国地区消防組合が協議して定める。'),
  ],
  pillars: [],
  duties: [
    duty('term', '第2条', ['岩国市', '岩国地区消防組合'], 'once'),
    duty('cost-sharing', '第5条', ['岩国市', '岩国地区消防組合'], 'once'),
    duty('further-agreement', '第7条', ['岩国市', '岩国地区消防組合'], 'on-event'),
  ],
  closing: 'この協定を証するため、本書2通を作成し、双方記名押印の上、各1通を保有する。',
  copies: 2,
}

/** The lines of its annex. */
export const seconded = [
  '別表（第1条関係）',
  '所属　職名　氏名',
  '総務課　主事　見本 一郎',
  '土木課　技師　例示 二郎',
]

/** Words replaced, an article inserted, a row deleted. */
export const kurume: Source = {
  kind: 'variation',
  title: '久留米市及びうきは市における連携中枢都市圏形成に係る連携協約の一部を変更する連携協約',
  region: null,
  date: ['令和３年１２月２２日', '2021-12-22'],
  parties: [
    party('甲', '久留米市', '久留米市長', '絣 織江'),
    party('乙', 'うきは市', 'うきは市長', '巨峰 蔓男'),
  ],
  basis: [localAutonomy('第252条の2第4項')],
  preamble:
    '久留米市（以下「甲」という。）及びうきは市（以下「乙」という。）は、地方自治法（昭和２２年法律第６７号）第２５２条の２第４項の規定に基づき、平成２８年２月１６日に締結した連携協約の一部を次のとおり変更する連携協約を締結する。',
  articles: [],
  addenda: [
    '第４条中「毎年度」を「年度ごとに２回以上」に改める。',
    '第５条の次に次の１条を加える。',
    '「（個人情報の保護）',
    '第６条　甲及び乙は、取組に当たり知り得た個人情報を適正に取り扱うものとする。」',
    '別表（２）の３の項を削る。',
  ],
  pillars: [],
  duties: [],
  closing: 'この連携協約の締結を証するため、本書２通を作成し、甲及び乙が記名押印の上、各自１通を保有する。',
  copies: 2,
  changes: [
    { kind: 'replace', target: '第4条', old: '毎年度', new: '年度ごとに２回以上' },
    { kind: 'insert', target: '第6条', after: '第5条' },
    { kind: 'delete', target: '別表(2)-3' },
  ],
}
