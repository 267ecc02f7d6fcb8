import { actorOf, type Person } from '#account'
import { agreementTodos, type TodoPort } from '#agreement'
import { initiativeTodos } from '#initiative'
import { type Clock, type Db, type TodoSource, today } from '#kernel'
import { CountWords, countOf, gather, TodoPanel } from '#notice'

/** What the rooms have for people to do and to know. */
export const todoSources: readonly TodoSource[] = [agreementTodos, initiativeTodos]

/** What there is for the actor to do, on the first page at the desk. */
export const deskTodo: TodoPort = async ({ db, actor, today: day }) => {
  const gathered = await gather(db, actor, day, todoSources)
  return { count: gathered.todos.length, panel: <TodoPanel {...gathered} today={day} /> }
}

/** How much there is to do, in the strip over every page; counted when the page is drawn. */
export const TodoCount = async ({ db, person, clock }: { db: Db; person: Person; clock: Clock }) => (
  <CountWords
    {...(await countOf(db, actorOf(person), { today: today(clock), now: clock.now() }, todoSources))}
  />
)
