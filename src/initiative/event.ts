import { sql } from 'kysely'
import { type Db, type EventWords, type ThingWords, toldOf } from '#kernel'

/** How what is done in workspaces is told in the history. */
export const initiativeEvents: EventWords = {
  'initiative.state': '取組の状態を変えました',
  'initiative.turn': '取組の手番を変えました',
  'initiative.follow': after =>
    toldOf(after, 'followed') ? '取組を見守ることにしました' : '取組を見守るのをやめました',
  'contact.write': '取組の担当と連絡先を書きました',
  'journal.write': '取組の記録を書きました',
  'journal.reword': '取組の記録を書き直しました',
  'journal.share': '取組の記録を相手方に見せました',
  'journal.withdraw': '取組の記録を取り下げました',
  'comment.write': 'コメントを書きました',
  'comment.reword': 'コメントを書き直しました',
  'comment.withdraw': 'コメントを取り下げました',
  'file.add': 'ファイルを加えました',
  'file.scan': after =>
    toldOf(after, 'asked') ? 'ファイルの検査を頼みました' : 'ファイルのウイルス検査を終えました',
  'file.withdraw': 'ファイルを取り下げました',
  'task.create': '課題を加えました',
  'task.change': '課題を変えました',
  'task.finish': '課題を終えました',
  'task.reopen': '課題をもう一度開きました',
  'task.note': '課題に自市のメモを書きました',
  'decision.propose': '決めごとを提案しました',
  'decision.agree': after =>
    toldOf(after, 'decided') ? '決めごとに同意し、決まりました' : '決めごとに同意しました',
  'decision.withdraw': '決めごとの提案を取り下げました',
}

/** Titles of rows of one table that the actor may see. */
const titles = (table: string) => async (db: Db, ids: readonly string[]) => {
  const { rows } = await sql<{ id: string; title: string }>`select id, title from ${sql.table(table)}
    where id::text = any (${ids}::text[])`.execute(db)
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** Workspaces and what stands in them, in the history. */
export const initiativeThings: ThingWords = {
  initiative: { word: '取組', href: id => `/desk/initiatives/${id}`, names: titles('initiative') },
  task: { word: '課題', names: titles('task') },
  decision: { word: '決めごと', names: titles('decision') },
  journal: { word: '取組の記録' },
  comment: { word: 'コメント' },
  file: { word: 'ファイル' },
}
