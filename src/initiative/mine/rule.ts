import { type TaskSearch, type WhoseTasks, whoseTasks } from './schema.ts'

/** Reads what the list is narrowed by from its address; what is not known means the own city's open tasks. */
export function taskSearchIn(query: URLSearchParams): TaskSearch {
  const whose = query.get('whose') ?? ''
  const state = query.get('state') ?? ''
  return {
    words: (query.get('q') ?? '').trim().slice(0, 200),
    whose: whoseTasks.includes(whose as WhoseTasks) ? (whose as WhoseTasks) : 'city',
    done: state === 'done',
    late: state === 'late',
  }
}

/** The address of the list narrowed so; the inverse of {@link taskSearchIn}. */
export function taskAddress(path: string, { words, whose, done, late }: TaskSearch, page = 1): string {
  const entries: [string, string][] = [
    ['q', words],
    ['whose', whose === 'city' ? '' : whose],
    ['state', done ? 'done' : late ? 'late' : ''],
    ['page', page > 1 ? String(page) : ''],
  ]
  const query = new URLSearchParams(entries.filter(([, value]) => value)).toString()
  return query ? `${path}?${query}` : path
}
