import type { DocumentKind, DutyKind, Recurrence } from '#reading'

/** What a kind of instrument is called. */
export const kindNames: Readonly<Record<DocumentKind, string>> = {
  'cooperation-agreement': '連携協約',
  'settlement-agreement': '定住自立圏形成協定',
  variation: '一部を変更する協約',
  other: 'そのほかの協定・規約',
}

/** What a duty is called. */
export const dutyNames: Readonly<Record<DutyKind, string>> = {
  consultation: '協議・連絡会議',
  'cost-sharing': '費用の分担を別に定める',
  'termination-notice': '廃止の通告',
  'variation-procedure': '変更の手続',
  term: '期間',
  'further-agreement': '定めのない事項の協議',
}

/** How often a duty comes. */
export const recurrenceNames: Readonly<Record<Recurrence, string>> = {
  once: '一度',
  'every-fiscal-year': '毎年度',
  'every-calendar-year': '毎年',
  'on-event': '事由があるとき',
}
