import { sql } from 'kysely'
import { type EventWords, type ThingWords, toldOf } from '#kernel'

const codeWords: Readonly<Record<string, string>> = {
  printed: '招待のコードを印刷しました',
  mailed: '招待のコードをメールで送りました',
  withdrawn: '招待を取り消しました',
}

/** How what is done with people, sections, offices, sign-in and tokens is told in the history. */
export const accountEvents: EventWords = {
  'account.create': '命令行から職員を登録しました',
  'account.sign-in': 'サインインしました',
  'account.own': '自分のサインインの設定を変えました',
  'account.password': 'パスワードを変えました',
  'account.app': after =>
    after === 'off' ? '確認コードのアプリを外しました' : '確認コードのアプリを使うことにしました',
  'account.codes': '予備のコードを作り直しました',
  'account.passkey': after => {
    if (after === 'added') return 'パスキーを加えました'
    return after === 'removed' ? 'パスキーを外しました' : 'パスキーの名前を変えました'
  },
  'account.session-end': 'ほかのサインインを終わらせました',
  'person.read': '職員の利用者名とメールアドレスを見ました',
  'recovery.read': '復旧する人の連絡先を見ました',
  'person.write': after => {
    if (toldOf(after, 'moved') !== undefined) return '職員の課を変えました'
    if (toldOf(after, 'renamed') !== undefined) return '職員の氏名を変えました'
    if (toldOf(after, 'left') !== undefined) return '職員が離れる日を記録しました'
    return '職員を登録しました'
  },
  'office.write': after => {
    if (toldOf(after, 'given') !== undefined) return '職を与えました'
    return toldOf(after, 'withdrawn') ? '職を取り消しました' : '職の内容を変えました'
  },
  'absence.write': after =>
    toldOf(after, 'back') ? '決裁者の不在を終えました' : '決裁者の不在を記録しました',
  'section.write': '課の登録を変えました',
  'invitation.write': after => codeWords[String(toldOf(after, 'code'))] ?? '職員を招きました',
  'invitation.accept': '招待を受けて、サインインできるようになりました',
  'transfer.write': after => {
    if (after === 'dropped') return '人事異動の名簿を取りやめました'
    if (toldOf(after, 'applied') !== undefined) return '人事異動を反映しました'
    return '人事異動の名簿を出しました'
  },
  'recovery.ask': 'サインインの復旧が依頼されました',
  'recovery.open': after => {
    if (toldOf(after, 'declined')) return 'サインインの復旧をやめました'
    return toldOf(after, 'code') ? '復旧のコードを作りました' : 'サインインの復旧を始めました'
  },
  'recovery.confirm': '2人目として、サインインの復旧を確かめました',
  'recovery.finish': 'コードを使って、サインインを復旧しました',
  'token.write': after => (toldOf(after, 'revoked') ? 'トークンを無効にしました' : 'トークンを作りました'),
  'audit.erase': '記録に添えた個人の値を消しました',
  'audit.read': '操作の記録を見ました',
  'audit.exchange': after =>
    toldOf(after, 'address') === undefined
      ? '控えを交換して確かめるよう頼みました'
      : '控えの送り先を変えました',
}

/** People, sections, tokens and records in the history. */
export const accountThings: ThingWords = {
  person: {
    word: '職員',
    names: async (db, ids) => {
      const { rows } = await sql<{ id: string; name: string }>`select id, name from person
        where id::text = any (${ids}::text[])`.execute(db)
      return new Map(rows.map(({ id, name }) => [id, name]))
    },
  },
  section: {
    word: '課',
    names: async (db, ids) => {
      const { rows } = await sql<{ id: string; name: string }>`select id, name from section
        where id::text = any (${ids}::text[])`.execute(db)
      return new Map(rows.map(({ id, name }) => [id, name]))
    },
  },
  recovery: { word: 'サインインの復旧', href: id => `/desk/recoveries/${id}` },
  transfer: { word: '人事異動の名簿', href: id => `/desk/transfers/${id}` },
  token: {
    word: 'トークン',
    href: id => `/desk/tokens/${id}`,
    names: async (db, ids) => {
      const { rows } = await sql<{ id: string; name: string }>`select id, name from person
        where kind = 'token' and id::text = any (${ids}::text[])`.execute(db)
      return new Map(rows.map(({ id, name }) => [id, name]))
    },
  },
  record: {
    word: '操作の記録',
    href: seq => (/^\d{1,5}$/.test(seq) ? `/desk/history/${seq}` : '/desk/history'),
  },
}
