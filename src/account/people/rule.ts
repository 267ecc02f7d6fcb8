import type { Day } from '#kernel'
import { bare } from '#text'
import type { Colleague, PeopleAsked } from './schema.ts'

/** What an address asks of the list; anything unknown asks for nothing. */
export function peopleAsked(query: URLSearchParams): PeopleAsked {
  const state = query.get('state')
  return {
    word: query.get('q') ?? '',
    office: query.get('office') ?? '',
    state: state === 'invited' || state === 'left' ? state : '',
  }
}

/** The people who fit what is asked; those whose last day is over only where they are asked for. */
export function peopleFound(
  people: readonly Colleague[],
  { word, office, state }: PeopleAsked,
  today: Day,
): Colleague[] {
  const wanted = bare(word)
  return people.filter(person => {
    const left = person.leftOn !== null && person.leftOn < today
    if (left !== (state === 'left')) return false
    if (state === 'invited' && person.username) return false
    if (office && !person.offices.some(held => held.kind === office)) return false
    return bare(`${person.name} ${person.section}`).includes(wanted)
  })
}
