/** Agreements for forms seldom met: parties in a table, pages of <br>, consolidated text, copied pages. 見本. */
import {
  article,
  cooperate,
  duty,
  joint,
  lead,
  localAutonomy,
  participate,
  party,
  pillar,
  row,
  type Source,
  support,
} from './shape.ts'

const both = ['甲', '乙']
const towns: [block: string, name: string, person: string][] = [
  ['遠州', '湖西市', '浜名 鰻'],
  ['遠州', '森町', '次郎 柿'],
  ['東三河', '新城市', '長篠 陣'],
  ['東三河', '東栄町', '花 祭男'],
  ['南信州', '飯田市', '林檎 並木'],
  ['南信州', '阿智村', '星 空子'],
]
const members = towns.map(it => it[1])

/** The parties stand in a table of blocks. */
export const sanennanshin: Source = {
  kind: 'other',
  title: '三遠南信災害時相互応援協定',
  region: null,
  date: ['平成25年7月1日', '2013-07-01'],
  parties: towns.map(([, name, person]) => party(name, name, `${name}長`, person)),
  basis: [],
  preamble:
    '別表第1に掲げる市町村（以下「協定市町村」という。）は、災害時の相互応援に関し、次のとおり協定を締結する。',
  articles: [
    article(
      1,
      '趣旨',
      'この協定は、協定市町村の区域において災害が発生した場合の応援について必要な事項を定めるものとする。',
    ),
    article(2, '応援の内容', [
      '応援の内容は、次のとおりとする。',
      '物資及び資機材の提供',
      '職員の派遣',
      '被災者の受入れ',
    ]),
    article(3, '連絡会議', '協定市町村は、毎年1回、連絡会議を開催する。'),
    article(4, '経費の負担', '応援に要した経費の負担は、協定市町村が協議して定める。'),
  ],
  pillars: [],
  duties: [
    duty('consultation', '第3条', members, 'every-calendar-year'),
    duty('cost-sharing', '第4条', members, 'once'),
  ],
  closing: 'この協定の締結を証するため、本書6通を作成し、協定市町村が各1通を保有する。',
  copies: 6,
}

export const sanennanshinRaw = `三遠南信災害時相互応援協定

別表第1に掲げる市町村（以下「協定市町村」という。）は、災害時の相互応援に関し、次のとおり協定を締結する。

（趣旨）
第1条　この協定は、協定市町村の区域において災害が発生した場合の応援について必要な事項を定めるものとする。
（応援の内容）
第2条　応援の内容は、次のとおりとする。
(1)　物資及び資機材の提供
(2)　職員の派遣
(3)　被災者の受入れ
（連絡会議）
第3条　協定市町村は、毎年1回、連絡会議を開催する。
（経費の負担）
第4条　応援に要した経費の負担は、協定市町村が協議して定める。

この協定の締結を証するため、本書6通を作成し、協定市町村が各1通を保有する。

平成25年7月1日

別表第1（前文関係）
ブロック\t市町村名\t代表者
${towns.map(([block, name, person]) => `${block}\t${name}\t${name}長　${person}`).join('\n')}
`

/** 外字 in names; the page is one block with <br>, full-width blanks, ruby and a table for layout. */
export const katsuragi: Source = {
  kind: 'cooperation-agreement',
  title: '奈良市と葛󠄀城市との連携中枢都市圏に関する連携協約',
  region: '大和まほろば圏域',
  date: ['令和６年３月２８日', '2024-03-28'],
  parties: [party('甲', '奈良市', '奈良市長', '𠮷野 桜'), party('乙', '葛󠄀城市', '葛󠄀城市長', '髙﨑 濵子')],
  basis: [localAutonomy('第252条の2第1項')],
  preamble:
    '奈良市（以下「甲」という。）と葛󠄀城市（以下「乙」という。）とは、大和まほろば圏域（以下「圏域」という。）の連携について、地方自治法（昭和２２年法律第６７号）第２５２条の２第１項の規定に基づき、次のとおり連携協約を締結する。',
  articles: [
    article(
      1,
      '目的',
      'この連携協約は、甲と乙とが手を取り合い、古都の恵みを圏域の隅々に届けることを目的とする。',
    ),
    article(2, '取組', '甲と乙とが連携する取組及び役割分担は、別表のとおりとする。'),
    article(3, '費用', '前条の取組に要する費用は、甲と乙とが協議の上、別に定める。'),
    article(4, '協議', '甲と乙とは、毎年度、首長による協議を行う。'),
  ],
  pillars: [
    pillar(
      null,
      row(
        '古道歩きの振興',
        '古道を歩く旅を広める。',
        lead('道標の整備に中心となって取り組む。'),
        cooperate('甲と協力して道標の整備に取り組む。'),
      ),
      row(
        '相撲の聖地の発信',
        '相撲発祥の地の伝承を伝える。',
        cooperate('乙と連携して情報を発信する。'),
        lead('相撲館を核に、発信を主導する。'),
      ),
      row(
        '文化財の防火',
        '寺社の防火の訓練を行う。',
        joint('乙と合同で訓練を行う。'),
        joint('甲と合同で訓練を行う。'),
      ),
    ),
  ],
  duties: [
    duty('cost-sharing', '第3条', both, 'once'),
    duty('consultation', '第4条', both, 'every-fiscal-year'),
  ],
  closing: 'この連携協約の締結を証するため、本書２通を作成し、甲乙記名押印の上、各自１通を保有する。',
  copies: 2,
}

export const katsuragiHtml = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>広域連携 | 奈良市</title></head>
<body>
<div id="gnav"><a href="/">トップページ</a>｜<a href="/a">組織から探す</a>｜<a href="/b">サイトマップ</a></div>
<h2>${katsuragi.title}</h2>
<div>
${katsuragi.preamble}<br><br>
${katsuragi.articles.map(it => `（${it.caption}）<br>\n第${'０１２３４'[it.number]}条　${it.paragraphs[0]?.text}<br>`).join('\n')}
<br>${katsuragi.closing}<br><br>
令和６年３月２８日<br><br>
<table border="0"><tr><td>甲</td><td>奈良市<br>奈良市長　<ruby>𠮷野<rt>よしの</rt></ruby> 桜</td></tr><tr><td>乙</td><td>葛󠄀城市<br>葛󠄀城市長　髙﨑 濵子</td></tr></table>
<br>別表（第２条関係）<br>
<table border="1">
<tr><td><b>取組</b></td><td><b>取組の内容</b></td><td><b>甲の役割</b></td><td><b>乙の役割</b></td></tr>
${(katsuragi.pillars[0]?.rows ?? []).map(it => `<tr><td>${it.title}</td><td>${it.content}</td>${it.roles.map(role => `<td>${role?.text}</td>`).join('')}</tr>`).join('\n')}
</table>
</div>
<div id="foot">奈良市役所　〒630-8580　電話番号：0742-00-0000<br>Copyright (C) Nara City. All Rights Reserved.</div>
</body></html>
`

/** A consolidated 形成協定 with notes of its amendments and a branch article. */
export const hokuto: Source = {
  kind: 'settlement-agreement',
  title: '函館市と北斗市との定住自立圏の形成に関する協定書',
  region: '南北海道定住自立圏',
  date: ['平成26年3月28日', '2014-03-28'],
  parties: [party('甲', '函館市', '函館市長', '五稜 郭子'), party('乙', '北斗市', '北斗市長', '新幹 線太')],
  basis: [['定住自立圏構想推進要綱', '平成20年12月26日総行応第39号', '第4']],
  preamble:
    '函館市(以下「甲」という。)と北斗市(以下「乙」という。)は、定住自立圏構想推進要綱(平成20年12月26日総行応第39号)第4の規定に基づき、南北海道定住自立圏(以下「圏域」という。)の形成に関し、次のとおり協定を締結する。',
  articles: [
    article(
      1,
      '目的',
      'この協定は、甲及び乙が定住自立圏を形成することに関し、必要な事項を定めることを目的とする。',
    ),
    article(2, '取組の内容', '甲及び乙が連携する取組並びに役割分担は、別表のとおりとする。'),
    {
      ...article(2, '費用の負担', '前条の取組に係る費用の負担は、甲及び乙が協議して別に定める。'),
      branch: [2],
      note: '(平30.12.20・追加)',
    },
    article(
      3,
      '協定の変更',
      '甲及び乙は、この協定を変更しようとするときは、あらかじめ議会の議決を経るものとする。',
    ),
    article(
      4,
      '協定の廃止',
      '甲又は乙は、議会の議決を経て、この協定の廃止を求める旨を他方に通告することができる。',
      '前項の通告があったときは、この協定は、通告の日から2年を経過した日にその効力を失う。',
    ),
  ],
  pillars: [
    pillar(
      '生活機能の強化',
      row(
        '救急医療の維持',
        '休日及び夜間の医療を確保する。',
        lead('救命救急センターを支える。'),
        support('甲の取組に協力する。'),
      ),
      row(
        '広域観光の推進',
        '道南を巡る観光客を増やす。',
        lead('誘致の活動の中心を担う。'),
        cooperate('甲と連携して誘致の活動を行う。'),
      ),
    ),
    pillar(
      '結びつきやネットワークの強化',
      row(
        '新幹線を生かした交通',
        '駅と各地を結ぶ交通を整える。',
        cooperate('乙と協力して路線を検討する。'),
        lead('駅前の乗換え施設の整備を主体となって行う。'),
      ),
    ),
    pillar(
      '圏域マネジメント能力の強化',
      row(
        '職員の交流',
        '職員を互いに派遣する。',
        joint('乙と相互に職員を派遣する。'),
        joint('甲と相互に職員を派遣する。'),
      ),
      row(
        '外部人材の活用',
        '専門家の知恵を借りる。',
        lead('専門家を招いて講座を開く。'),
        participate('講座に職員を参加させる。'),
      ),
    ),
  ],
  duties: [
    duty('cost-sharing', '第2条の2', both, 'once'),
    duty('variation-procedure', '第3条', both, 'on-event'),
    duty('termination-notice', '第4条', both, 'on-event'),
  ],
  closing: 'この協定の締結を証するため、本書2通を作成し、甲乙署名押印の上、各自1通を所持する。',
  copies: 2,
}
