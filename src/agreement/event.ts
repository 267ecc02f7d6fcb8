import { sql } from 'kysely'
import { type EventWords, type ThingWords, toldOf } from '#kernel'

/** How what is done with agreements, and under 決裁, is told in the history. */
export const agreementEvents: EventWords = {
  'agreement.import': after => {
    if (after === 'discarded') return '取り込みをやめました'
    if (after === 'restored') return 'やめた取り込みを元に戻しました'
    if (after === 'reopened') return '差し戻された協約の直しを始めました'
    if (toldOf(after, 'undone') !== undefined) return '読み取りの直しを取り消しました'
    if (toldOf(after, 'what') !== undefined) return '読み取りの結果を直しました'
    return '協約のファイルを渡しました'
  },
  'agreement.confirm': after => {
    if (toldOf(after, 'returned') !== undefined) return '協約を差し戻しました'
    if (toldOf(after, 'proposed') !== undefined) return '協約を確定して、相手方に示しました'
    return '協約を確定しました'
  },
  'agreement.propose': () => '協約を確定して、相手方に示しました',
  'approval.draft': after => (toldOf(after, 'withdrawn') ? '起案を取り下げました' : '決裁を起案しました'),
  'approval.decide': after => {
    if (toldOf(after, 'returned')) return '起案を差し戻しました'
    return toldOf(after, 'deputy') ? '代決しました' : '決裁しました'
  },
}

/** Agreements, intakes and 決裁 in the history. */
export const agreementThings: ThingWords = {
  agreement: {
    word: '協約',
    href: id => `/desk/agreements/${id}`,
    names: async (db, ids) => {
      const { rows } = await sql<{ id: string; title: string }>`select id, title from agreement
        where id::text = any (${ids}::text[])`.execute(db)
      return new Map(rows.map(({ id, title }) => [id, title]))
    },
  },
  intake: {
    word: '取り込み',
    href: id => `/desk/intakes/${id}`,
    names: async (db, ids) => {
      const { rows } = await sql<{ id: string; name: string }>`select i.id, o.file_name as name
        from intake i join original o on o.id = i.original where i.id::text = any (${ids}::text[])`.execute(
        db,
      )
      return new Map(rows.map(({ id, name }) => [id, name]))
    },
  },
  approval: {
    word: '決裁',
    href: id => `/desk/approvals/${id}`,
    names: async (db, ids) => {
      const { rows } = await sql<{ id: string; title: string }>`select id, title from approval
        where id::text = any (${ids}::text[])`.execute(db)
      return new Map(rows.map(({ id, title }) => [id, title]))
    },
  },
}
