/** Agreements about offices and services: entrusted affairs, unions, secondment, councils. 見本. */
import { article, duty, localAutonomy, party, type Source } from './shape.ts'

const both = ['甲', '乙']

/** Entrusted affairs: the small principal is 甲, articles without caption. */
export const shitara: Source = {
  kind: 'other',
  title: '設楽町と豊根村との間の斎場に関する事務の委託に関する規約',
  region: null,
  date: ['平成21年4月1日', '2009-04-01'],
  parties: [party('甲', '豊根村', '豊根村長', '茶臼 高嶺'), party('乙', '設楽町', '設楽町長', '鳳来 寺子')],
  basis: [localAutonomy('第252条の14第1項')],
  preamble:
    '豊根村（以下「甲」という。）は、地方自治法（昭和22年法律第67号）第252条の14第1項の規定に基づき、斎場に関する事務を設楽町（以下「乙」という。）に委託することに関し、次のとおり規約を定める。',
  articles: [
    article(
      1,
      '委託事務の範囲',
      '甲は、斎場の使用の許可及び使用料の収納に関する事務（以下「委託事務」という。）の管理及び執行を乙に委託する。',
    ),
    article(
      2,
      '管理及び執行の方法',
      '委託事務の管理及び執行については、乙の条例、規則その他の規程の定めるところによる。',
    ),
    article(
      3,
      '経費の負担',
      '委託事務に要する経費は、甲の負担とし、その額及び交付の時期は、甲と乙が協議して定める。',
    ),
    article(4, null, '乙は、委託事務に係る収入及び支出について、歳入歳出予算に分別して計上するものとする。'),
    article(
      5,
      null,
      '乙は、決算を行った場合は、その写しを甲に送付しなければならない。',
      '前項の写しには、委託事務に関する部分を明らかにした書類を添えるものとする。',
    ),
    article(
      6,
      '連絡会議',
      '甲及び乙は、委託事務の管理及び執行について連絡調整を図るため、年1回連絡会議を開くものとする。',
    ),
    article(7, '補則', 'この規約に定めるもののほか、必要な事項は、甲と乙が協議して定める。'),
  ],
  pillars: [],
  duties: [
    duty('cost-sharing', '第3条', both, 'once'),
    duty('consultation', '第6条', both, 'every-calendar-year'),
    duty('further-agreement', '第7条', both, 'on-event'),
  ],
  closing: null,
  copies: null,
  addenda: ['附　則', 'この規約は、平成21年4月1日から施行する。'],
}

/** Parties are unions, not municipalities. */
export const inashiki: Source = {
  kind: 'other',
  title: '職員の退職手当に関する事務の協力協定',
  region: null,
  date: ['昭和54年3月1日', '1979-03-01'],
  parties: [
    party('甲', '稲敷地方広域市町村圏事務組合', '管理者', '霞 浦太郎'),
    party('乙', '茨城県市町村総合事務組合', '組合長', '筑波 峰子'),
  ],
  basis: [localAutonomy('第284条第2項')],
  preamble:
    '稲敷地方広域市町村圏事務組合（以下「甲」という。）と茨城県市町村総合事務組合（以下「乙」という。）とは、地方自治法（昭和22年法律第67号）第284条第2項の規定により設けられた団体として、職員の退職手当に関する事務を円滑に処理するため、次の条項により協定する。',
  articles: [
    article(1, '協力の内容', [
      '甲及び乙は、次に掲げる事務について協力する。',
      '退職手当の算定に必要な資料の交換',
      '制度の改正に関する照会及び回答',
      '職員に対する説明会',
    ]),
    article(2, '費用', '前条の事務に要する費用は、甲と乙とが協議して定める割合により負担する。'),
    article(
      3,
      '有効期間',
      'この協定の有効期間は、協定の日から1年間とする。ただし、期間満了の1月前までに甲又は乙から申出がないときは、更に1年間延長するものとし、その後も同様とする。',
    ),
  ],
  pillars: [],
  duties: [duty('cost-sharing', '第2条', both, 'once'), duty('term', '第3条', both, 'once')],
  closing: 'この協定の成立を証するため、協定書2通を作成し、甲乙各1通を保管する。',
  copies: 2,
}

/** Secondment between a town and a waterworks body; the era outlived in its dates. */
export const makubetsu: Source = {
  kind: 'other',
  title: '幕別町と十勝中部広域水道企業団との職員の派遣に関する協定書',
  region: null,
  date: ['平成31年3月28日', '2019-03-28'],
  parties: [
    party('甲', '幕別町', '幕別町長', '糠内 牧男'),
    party('乙', '十勝中部広域水道企業団', '企業長', '帯広 豆子'),
  ],
  basis: [localAutonomy('第252条の17')],
  preamble:
    '幕別町（以下「甲」という。）と十勝中部広域水道企業団（以下「乙」という。）は、地方自治法（昭和22年法律第67号）第252条の17の規定に基づく職員の派遣について、次のとおり協定を締結する。',
  articles: [
    article(1, '派遣', '甲は、乙の求めに応じ、甲の職員1名を乙に派遣する。'),
    article(2, '派遣期間', '派遣の期間は、平成31年4月1日から平成34年3月31日までとする。'),
    article(
      3,
      '給与等の負担',
      '派遣職員の給料、手当及び旅費は乙が負担するものとし、その額及び支払の方法は、甲と乙が協議して別に定める。',
    ),
    article(4, '分限及び懲戒', '派遣職員の分限及び懲戒については、甲の規程を適用し、乙と協議して行う。'),
    article(5, '疑義', 'この協定に定めのない事項及び疑義が生じた事項は、その都度甲乙協議して定める。'),
  ],
  pillars: [],
  duties: [
    duty('term', '第2条', both, 'once'),
    duty('cost-sharing', '第3条', both, 'once'),
    duty('further-agreement', '第5条', both, 'on-event'),
  ],
  closing: 'この協定の締結を証するため、本書2通を作成し、甲及び乙が記名押印の上、各自1通を保有する。',
  copies: 2,
}

/** A speech-therapy class, 1981, no labels, old kana, additions without the word 附則. */
export const chino: Source = {
  kind: 'other',
  title: '茅野市と原村とのことばの教室の利用に関する協定',
  region: null,
  date: ['昭和56年4月1日', '1981-04-01'],
  parties: [
    party('茅野市', '茅野市', '茅野市長', '縄文 土偶'),
    party('原村', '原村', '原村長', '八ヶ岳 セロリ'),
  ],
  basis: [],
  preamble: '茅野市と原村とは、原村の児童が茅野市のことばの教室を利用することについて、次のとおり協定する。',
  articles: [
    article(1, '利用の承諾', '茅野市は、原村の児童がことばの教室を利用することを承諾する。'),
    article(
      2,
      '費用の負担',
      '原村は、利用する児童の数の割合によつて、ことばの教室の運営に要する費用を負担するものとし、その額は、茅野市と原村が協議して定める。',
    ),
    article(
      3,
      '廃止',
      'この協定を廃止しようとするときは、茅野市及び原村は、6月前までに相手方に通知しなければならない。',
    ),
  ],
  pillars: [],
  duties: [
    duty('cost-sharing', '第2条', ['茅野市', '原村'], 'once'),
    duty('termination-notice', '第3条', ['茅野市', '原村'], 'on-event'),
  ],
  closing: 'この協定を証するため、本書2通を作り、各1通を保有する。',
  copies: 2,
}
