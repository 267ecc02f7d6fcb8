import { actorOf, anchorTodos, type Person, searchPeople } from '#account'
import { agreementTodos, searchAgreements, type TodoPort } from '#agreement'
import { initiativeTodos, searchInitiatives } from '#initiative'
import { type Clock, type Db, type SearchSource, type TodoSource, today } from '#kernel'
import { searchMunicipalities } from '#municipality'
import { CountWords, countOf, gather, TodoPanel } from '#notice'

/** What the rooms have for people to do and to know. */
export const todoSources: readonly TodoSource[] = [agreementTodos, initiativeTodos, anchorTodos]

/** The code list as a room to search. */
const municipalities: SearchSource = async (_, query, limit) =>
  searchMunicipalities(query)
    .slice(0, limit)
    .map(({ code, name, kana, prefecture }) => ({
      kind: '市町村',
      title: name,
      excerpt: `${prefecture}　${kana}　${code}`,
      href: `/desk/municipalities/${code}`,
      at: null,
    }))

/** What the rooms find, in the order in which it is shown. */
export const searchSources: readonly SearchSource[] = [
  searchInitiatives,
  searchAgreements,
  searchPeople,
  municipalities,
]

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
