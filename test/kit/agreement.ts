import type { Initiative, ParsedAgreement, RoleKind } from '#reading'

type Does = readonly [kind: RoleKind, text: string, because: string]

const initiative = (
  place: number,
  pillar: number,
  title: string,
  content: string,
  ...does: Does[]
): Initiative => ({
  ref: `別表(${pillar})-${place}`,
  pillar,
  title,
  content,
  roles: does.map(([kind, text, because], i) => ({ party: '甲乙丙丁'[i]!, text, kind, because })),
  lines: [1, 1],
})

const lead: Does = ['lead', '子育て支援に中心となって取り組む。', '中心となって']
const cooperate: Does = ['cooperate', '子育て支援に甲と協力して取り組む。', '協力して']

/**
 * An invented agreement of a core city and a partner, with every kind of role and every level of clause; what a
 * test is about is given in `changes`.
 */
export const sampleAgreement = (changes: Partial<ParsedAgreement> = {}): ParsedAgreement => ({
  documentKind: 'cooperation-agreement',
  title: '見本A市及び見本B町における連携中枢都市圏形成に係る連携協約',
  concludedOn: '2019-05-01',
  parties: [
    { label: '甲', name: '見本A市', code: null, representative: { office: '見本A市長', name: null } },
    { label: '乙', name: '見本B町', code: null, representative: { office: '見本B町長', name: null } },
  ],
  legalBasis: [{ law: '地方自治法', lawNumber: '昭和22年法律第67号', provision: '第252条の2第1項' }],
  articles: [
    {
      number: 1,
      caption: '目的',
      paragraphs: [
        {
          number: 1,
          text: 'この連携協約は、甲及び乙が、住民が安心して暮らすことができる圏域を形成することを目的とする。',
        },
      ],
    },
    {
      number: 2,
      caption: '取組内容等',
      paragraphs: [
        {
          number: 1,
          text: '甲及び乙は、次に掲げる事項について連携を図るものとし、その内容及び役割分担は、別表に掲げるとおりとする。',
          items: [
            { label: '(1)', text: '経済成長のけん引' },
            { label: '(2)', text: '生活機能の向上', items: [{ label: 'ア', text: '子育て' }] },
          ],
        },
        { number: 2, text: '前条の目的に照らし、第3条の2に定めるところによる。' },
      ],
    },
    {
      number: 3,
      branch: [2],
      caption: null,
      paragraphs: [{ number: 1, text: '甲及び乙の長は、毎年度協議を行う。' }],
    },
  ],
  pillars: [
    { number: 1, title: '経済成長のけん引' },
    { number: 2, title: '生活機能の向上' },
  ],
  initiatives: [
    initiative(
      1,
      1,
      '協議会の運営',
      '協議会を運営する。',
      ['lead', '協議会を設置する。', '設置'],
      ['participate', '協議会に参加する。', '参加'],
    ),
    initiative(
      2,
      1,
      '創業の支援',
      '創業を支援する。',
      ['lead', '支援に中心となって取り組む。', '中心となって'],
      ['unclear', '別に定める。', ''],
    ),
    initiative(1, 2, '子育ての支援', '子育てを支援する。', lead, cooperate),
    initiative(
      2,
      2,
      '医療の充実',
      '医療を充実する。',
      ['lead', '医療の充実に取り組む。', '取り組む'],
      ['support', '甲の取組に協力する。', '取組に協力する'],
    ),
    initiative(
      3,
      2,
      '災害対策',
      '相互に応援する。',
      ['joint', '災害対策に乙と協力して取り組む。', '乙と協力して'],
      ['joint', '災害対策に甲と協力して取り組む。', '甲と協力して'],
    ),
  ],
  duties: [
    {
      kind: 'consultation',
      clause: '第3条の2',
      bearers: ['甲', '乙'],
      recurrence: 'every-fiscal-year',
      text: '甲及び乙の長は、毎年度協議を行う。',
    },
  ],
  copies: 2,
  preamble:
    '見本A市（以下「甲」という。）及び見本B町（以下「乙」という。）は、地方自治法（昭和22年法律第67号）第252条の2第1項の規定に基づき、連携協約を締結する。',
  closing: '本書2通を作成し、各1通を保有する。',
  unread: [],
  diagnostics: [],
  ...changes,
})

/** The same agreement with another partner in the place of 見本B町. */
export const withPartner = (name: string, changes: Partial<ParsedAgreement> = {}): ParsedAgreement => {
  const sample = sampleAgreement()
  return {
    ...sample,
    parties: [sample.parties[0]!, { label: '乙', name, code: null, representative: null }],
    ...changes,
  }
}
