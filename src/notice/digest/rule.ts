import { addDays, type Day, isWorkday, type Todo, weekdayOf } from '#kernel'
import { wareki } from '#text'
import { distance, type Gathered, pressing } from '../rule.ts'
import type { Rhythm } from '../setting/schema.ts'

/** Which rhythms have a digest on a day: on the first workday of a week the weekly one as well, on days off none. */
export function rhythmsOn(day: Day): Rhythm[] {
  if (!isWorkday(day)) return []
  const before = Array.from({ length: weekdayOf(day) - 1 }, (_, at) => addDays(day, -at - 1))
  return before.some(isWorkday) ? ['daily'] : ['daily', 'weekly']
}

const most = 30
const line = '――――――――――――――――――'

const bullet = (todo: Todo, today: Day, url: string): string[] => {
  const when = todo.due
    ? [
        `${wareki(todo.due)}（${distance(todo.due, today)}${pressing(todo.due, today) === 'late' ? '、期限を過ぎました' : ''}）`,
      ]
    : []
  return [`・${[...when, todo.title].join('　')}`, `　${todo.detail}`, `　${url}${todo.href}`]
}

const part = (head: string, list: readonly Todo[], today: Day, url: string): string[] =>
  list.length === 0
    ? []
    : [
        `■ ${head}（${list.length}件）`,
        ...list.slice(0, most).flatMap(todo => bullet(todo, today, url)),
        ...(list.length > most ? [`・ほかに${list.length - most}件あります。`] : []),
        '',
      ]

/**
 * The digest of a day as a letter; null where there is nothing to tell.
 *
 * @param url address of the site, without a slash at its end
 */
export function digestOf(
  { todos, news }: Gathered,
  name: string,
  today: Day,
  url: string,
): { subject: string; text: string } | null {
  if (todos.length + news.length === 0) return null
  const late = todos.filter(({ due }) => pressing(due, today) === 'late').length
  const counts = [
    ...(todos.length > 0 ? [`すること${todos.length}件`] : []),
    ...(late > 0 ? [`期限を過ぎたもの${late}件`] : []),
    ...(news.length > 0 ? [`お知らせ${news.length}件`] : []),
  ]
  const text = [
    `${name} 様`,
    '',
    `${wareki(today)}現在、${counts.join('、')}です。`,
    '',
    ...part('すること', todos, today, url),
    ...part('お知らせ', news, today, url),
    ...footOf(url),
  ]
  return { subject: `［結び］${counts.join('、')}（${wareki(today)}）`, text: text.join('\n') }
}

/** What somebody waits for, as a letter of its own. */
export function noteOf(todo: Todo, name: string, today: Day, url: string): { subject: string; text: string } {
  const text = [`${name} 様`, '', ...bullet(todo, today, url), '', ...footOf(url)]
  return {
    subject: `［結び］${todo.word ? `${todo.word}：` : ''}${todo.title}`.replace(/\s+/gu, ' '),
    text: text.join('\n'),
  }
}

const footOf = (url: string): string[] => [
  line,
  `結び　${url}/desk/todo`,
  `受け取り方を変える　${url}/desk/todo/settings`,
  'このメールは自動で送っています。返信は届きません。',
]
