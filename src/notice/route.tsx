import { form, goTo, page, type Route, type TodoSource } from '#kernel'
import { gather } from './gather.ts'
import { type Shown, TodoPage } from './page.tsx'
import { delays } from './rule.ts'
import { MarkForm } from './schema.ts'
import { settingRoutes } from './setting/route.tsx'
import { markRead, putOff, unmark } from './store.ts'

const shownOf = (asked: string | null): Shown => (asked === 'news' || asked === 'later' ? asked : 'todos')

const words: Readonly<Record<string, string>> = {
  read: '読んだことにしました。',
  later: 'あとに回しました。その日になると、またここに出ます。',
  back: 'することの一覧に戻しました。',
}

/** The lists of what a person has to do and to know. */
export const todoRoutes = (sources: readonly TodoSource[]): Route[] => [
  page({
    path: '/desk/todo',
    may: 'notice.read',
    async show({ db, actor, today, query }) {
      const gathered = await gather(db, actor, today, sources)
      const done = words[query.get('done') ?? ''] ?? null
      return <TodoPage gathered={gathered} shown={shownOf(query.get('show'))} today={today} done={done} />
    },
  }),
  form({
    path: '/desk/todo',
    may: 'notice.mark',
    body: MarkForm,
    async run({ db, body: { key, to }, today, now, act }) {
      const delay = delays(today)[Number(to)]
      if (to === 'read') await markRead(db, key, now)
      else if (delay) await putOff(db, key, delay.day, now)
      else await unmark(db, key)
      await act({ thing: `notice:${key[0]}`, after: { to: delay?.day ?? to, count: key.length } })
      if (to === 'read') return goTo('/desk/todo?show=news&done=read')
      return goTo(delay ? '/desk/todo?done=later' : '/desk/todo?show=later&done=back')
    },
    again: async () => goTo('/desk/todo'),
  }),
  ...settingRoutes,
]
