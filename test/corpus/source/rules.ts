/** Rules and agreements with chapters, parts and marks of their own. 見本. */
import { article, duty, item, labelled, localAutonomy, party, type Source } from './shape.ts'

const both = ['甲', '乙']

/** A council's rules: chapters, a dozen members, officers, no signatures. */
export const yamanashi: Source = {
  kind: 'other',
  title: '山梨東部広域連絡協議会規約',
  region: null,
  date: ['平成五年四月一日', '1993-04-01'],
  parties: ['大月市', '都留市', '上野原市', '道志村', '小菅村', '丹波山村'].map(it =>
    party(it, it, null, null),
  ),
  basis: [localAutonomy('第252条の2の2第1項')],
  preamble:
    '大月市、都留市、上野原市、道志村、小菅村及び丹波山村（以下「関係市町村」という。）は、地方自治法（昭和22年法律第67号）第252条の2の2第1項の規定に基づき、次のとおり協議会を設ける。',
  articles: [
    {
      ...article(
        1,
        '目的',
        'この協議会は、関係市町村の事務の管理及び執行について連絡調整を図ることを目的とする。',
      ),
      chapter: '第一章　総則',
    },
    article(2, '名称', '協議会の名称は、山梨東部広域連絡協議会とする。'),
    article(3, '担任する事務', [
      '協議会は、次の事務を行う。',
      '広域の計画に関すること。',
      '観光の宣伝に関すること。',
      'その他会長が必要と認めること。',
    ]),
    {
      ...article(
        4,
        '組織',
        '協議会は、会長及び委員をもつて組織する。',
        '委員は、関係市町村の長をもつて充てる。',
      ),
      chapter: '第二章　組織',
    },
    article(5, '役員の任期', '会長の任期は、二年とする。ただし、再任を妨げない。'),
    {
      ...article(6, '会議', '関係市町村は、毎年一回、会議を開き、連絡調整を行う。'),
      chapter: '第三章　会議',
    },
    {
      ...article(
        7,
        '経費の支弁',
        '協議会に要する経費は、関係市町村が負担し、その額は、関係市町村が協議して別に定める。',
      ),
      chapter: '第四章　財務',
    },
  ],
  pillars: [],
  duties: [
    duty(
      'consultation',
      '第6条',
      ['大月市', '都留市', '上野原市', '道志村', '小菅村', '丹波山村'],
      'every-calendar-year',
    ),
    duty('cost-sharing', '第7条', ['大月市', '都留市', '上野原市', '道志村', '小菅村', '丹波山村'], 'once'),
  ],
  closing: null,
  copies: null,
  addenda: ['附　則', 'この規約は、平成五年四月一日から施行する。'],
}

/** 第一編, definitions, the small town is 甲. */
export const nakatsu: Source = {
  kind: 'settlement-agreement',
  title: '上毛町と中津市との定住自立圏の形成に関する協定書',
  region: '九州周防灘地域定住自立圏',
  date: ['令和2年2月6日', '2020-02-06'],
  parties: [
    party('甲', '上毛町', '上毛町長', '山国 河子', {
      prefecture: '福岡県',
      address: '福岡県築上郡上毛町大字垂水1321番地1',
    }),
    party('乙', '中津市', '中津市長', '唐揚 骨太', {
      prefecture: '大分県',
      address: '大分県中津市豊田町14番地3',
    }),
  ],
  basis: [],
  preamble:
    '福岡県上毛町（以下「甲」という。）と大分県中津市（以下「乙」という。）は、九州周防灘地域定住自立圏の形成に関し、次のとおり協定を締結する。',
  articles: [
    {
      ...article(1, '目的', '甲と乙は、定住に必要な機能を圏域として確保するため、この協定を締結する。'),
      chapter: '第一編　総則',
    },
    article(2, '定義', [
      'この協定において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。',
      '「圏域」とは、甲、乙及び乙と同様の協定を締結した市町の区域をいう。',
      '「中心市」とは、乙をいう。',
    ]),
    {
      ...article(3, '医療', [
        '甲と乙は、次の取組を行う。',
        item('小児救急センターの運営', '乙は、センターを開設する。', '甲は、費用の一部を負担する。'),
      ]),
      chapter: '第二編　連携する取組',
    },
    article(
      4,
      '協定の変更',
      '甲と乙は、この協定を変更するときは、それぞれの議会の議決を経なければならない。',
    ),
  ],
  pillars: [],
  duties: [duty('variation-procedure', '第4条', both, 'on-event')],
  closing: 'この協定の締結を証するため、本書を2通作成し、甲と乙が署名押印の上、それぞれ1通を保有する。',
  copies: 2,
}

/** A constitution with chapters and notes of its amendments in brackets. */
export const miyako: Source = {
  kind: 'other',
  title: '宮古地区広域行政組合の運営に関する協定',
  region: null,
  date: ['昭和五十五年三月三十一日', '1980-03-31'],
  parties: [
    party('宮古市', '宮古市', '宮古市長', '浄土 浜男'),
    party('山田町', '山田町', '山田町長', '牡蠣 養子'),
    party('岩泉町', '岩泉町', '岩泉町長', '龍泉 洞一'),
  ],
  basis: [],
  preamble:
    '宮古市、山田町及び岩泉町（以下「構成市町」という。）は、広域行政組合の運営に関し、次のとおり協定する。',
  articles: [
    {
      ...article(1, '趣旨', 'この協定は、構成市町が協力して行なう事務について定めるものとする。'),
      chapter: '第一章　総則',
    },
    {
      ...article(2, '共同処理する事務', [
        '構成市町は、次の事務を共同して処理する。',
        'ごみ処理施設の管理に関する事務',
        '消防に関する事務',
      ]),
      chapter: '第二章　事務',
    },
    article(3, '経費', '前条の経費は、構成市町の負担金をもつて充て、その割合は、構成市町が協議して定める。'),
    { ...article(3, '負担金の納期', '負担金は、毎年四月及び十月に納めるものとする。'), branch: [2] },
    article(4, '協議', '構成市町は、毎年度、予算の編成前に協議を行なうものとする。'),
  ],
  pillars: [],
  duties: [
    duty('cost-sharing', '第3条', ['宮古市', '山田町', '岩泉町'], 'once'),
    duty('consultation', '第4条', ['宮古市', '山田町', '岩泉町'], 'every-fiscal-year'),
  ],
  closing: 'この協定を証するため、本書三通を作成し、構成市町が各一通を保有する。',
  copies: 3,
}

/** ⑴ in one character; a prefecture with its municipalities; abbreviated law; masked prefecture. */
export const yamaguchi: Source = {
  kind: 'other',
  title: '山口県及び市町相互間の災害時応援協定',
  region: null,
  date: ['平成24年4月1日', '2012-04-01'],
  parties: [
    party('山口県', '山口県', '山口県知事', '瓦 蕎麦子'),
    party('萩市', '萩市', '萩市長', '夏 蜜柑'),
    party('阿武町', '阿武町', '阿武町長', '無角 和牛'),
  ],
  basis: [['災害対策基本法', '昭和36年法律第223号', '第67条']],
  preamble:
    '山口県、萩市及び阿武町は、災害対策基本法（昭和36年法律第223号。以下「災対法」という。）第67条の規定に基づき、災害時の相互応援について、次のとおり協定を締結する。',
  articles: [
    article(
      1,
      '目的',
      'この協定は、山口県内に災害が発生した場合において、県及び市町が相互に応援を行うために必要な事項を定める。',
    ),
    article(
      2,
      '応援の種類',
      [
        '応援の種類は、次のとおりとする。',
        labelled('⑴', '食料、飲料水及び生活必需物資の提供'),
        labelled('⑵', '応急対策に必要な職員の派遣'),
        labelled('⑶', '前２号に掲げるもののほか、特に要請のあった事項'),
      ],
      '応援を要請する市町は、⑴から⑶までの種類を明らかにするものとする。',
    ),
    article(
      3,
      '経費の負担',
      '応援に要した経費は、応援を受けた市町が負担することを原則とし、その額は、県及び市町が協議して定める。',
    ),
    article(4, '他県との関係', 'この協定は、xx県との間の既存の協定を妨げるものではない。'),
    article(5, '協議', 'この協定に定めのない事項は、県及び市町が協議して定める。'),
  ],
  pillars: [],
  duties: [
    duty('cost-sharing', '第3条', ['山口県', '萩市', '阿武町'], 'once'),
    duty('further-agreement', '第5条', ['山口県', '萩市', '阿武町'], 'on-event'),
  ],
  closing: 'この協定の成立を証するため、本書３通を作成し、各自記名押印の上、１通を保有する。',
  copies: 3,
}
