import { type Day, daysBetween, type Todo } from '#kernel'

/** An open task, as far as it is told. */
export interface TaskTold {
  id: string
  title: string
  due: Day | null
  initiative: string
  initiativeTitle: string
  responsible: string | null
  assignee: string | null
  assigneeName: string | null
  changedAt: Date
}

/** A task as something to do; an overdue one of a colleague tells the coordinator whom to ask. */
export function taskTold(task: TaskTold, person: string, today: Day): Todo {
  const late = task.due ? daysBetween(task.due, today) : 0
  const whose =
    task.assignee === person
      ? 'あなたの課題です。'
      : task.assigneeName
        ? `${task.assigneeName}さんの課題が、期限を${late}日過ぎています。`
        : task.responsible
          ? '担当者の決まっていない課題です。'
          : 'すべての市町村でする課題です。'
  return {
    key:
      task.assignee === null || task.assignee === person
        ? `task:${task.id}`
        : `overdue:${task.id}:${task.due}`,
    title: task.title,
    detail: `取組「${task.initiativeTitle}」で、${whose}`,
    href: `/desk/initiatives/${task.initiative}/tasks/${task.id}`,
    due: task.due,
    since: task.changedAt,
    word: task.assignee === null ? '担当未定' : '課題',
  }
}

/** A decision that waits for the consent of the municipality. */
export interface ConsentAsked {
  id: string
  title: string
  initiative: string
  initiativeTitle: string
  proposedAt: Date
}

export const consentAsked = ({ id, title, initiative, initiativeTitle, proposedAt }: ConsentAsked): Todo => ({
  key: `decision:${id}`,
  title,
  detail: `取組「${initiativeTitle}」の決定が、所属する市町村の同意を待っています。`,
  href: `/desk/initiatives/${initiative}/decisions#decision-${id}`,
  due: null,
  since: proposedAt,
  word: '同意待ち',
  awaited: true,
})

/** An initiative in which it is the municipality's turn. */
export interface TurnTold {
  id: string
  title: string
  note: string
  turnedAt: Date
}

export const turnTold = ({ id, title, note, turnedAt }: TurnTold): Todo => ({
  key: `turn:${id}:${turnedAt.getTime()}`,
  title,
  detail: note || '相手方が、こちらの番だと伝えています。',
  href: `/desk/initiatives/${id}`,
  due: null,
  since: turnedAt,
  word: 'こちらの番',
  awaited: true,
})

/** Something that somebody wrote in an initiative the person follows. */
export interface CommentNews {
  kind: 'entry' | 'comment'
  id: string
  /** The entry of the journal it stands in. */
  entry: string
  initiative: string
  initiativeTitle: string
  text: string
  writerName: string
  at: Date
}

const longest = 60

export const commentNews = ({ kind, id, entry, initiative, ...news }: CommentNews): Todo => {
  const text = news.text.replaceAll(/\s+/gu, ' ')
  const said = text.length > longest ? `${text.slice(0, longest)}…` : text
  return {
    key: `${kind}:${id}`,
    title: news.initiativeTitle,
    detail: `${news.writerName}さんが${kind === 'entry' ? '日誌に' : 'コメントで'}書きました。「${said}」`,
    href: `/desk/initiatives/${initiative}/journal/${entry}${kind === 'comment' ? `#comment-${id}` : ''}`,
    due: null,
    since: news.at,
    news: true,
  }
}
