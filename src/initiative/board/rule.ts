import { type State, states } from '../schema.ts'
import { type BoardSearch, type BoardSort, boardSorts } from './schema.ts'

/** Reads what the board is narrowed by from its address; what is not known asks for nothing. */
export function searchIn(query: URLSearchParams): BoardSearch {
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, 200)
  const state = text('state')
  const sort = text('sort')
  const only = text('only')
  return {
    words: text('q'),
    pillar: text('pillar'),
    state: states.includes(state as State) ? (state as State) : '',
    turn: /^(?:none|\d{6})$/.test(text('turn')) ? text('turn') : '',
    only: only === 'late' || only === 'followed' ? only : '',
    sort: boardSorts.includes(sort as BoardSort) ? (sort as BoardSort) : 'place',
  }
}

/** The address of the board narrowed so; the inverse of {@link searchIn}. */
export function addressOf(path: string, search: BoardSearch, page = 1): string {
  const entries: [string, string][] = [
    ['q', search.words],
    ['pillar', search.pillar],
    ['state', search.state],
    ['turn', search.turn],
    ['only', search.only],
    ['sort', search.sort === 'place' ? '' : search.sort],
    ['page', page > 1 ? String(page) : ''],
  ]
  const query = new URLSearchParams(entries.filter(([, value]) => value)).toString()
  return query ? `${path}?${query}` : path
}
