import type { Todo, TodoSource } from '#kernel'
import { findMunicipality } from '#municipality'
import { mismatches } from './store.ts'

/** A partner's record that does not fit what the own city keeps of it: for all who may read the record. */
export const anchorTodos: TodoSource = async (db, actor) => {
  if (!actor.municipality || !actor.rights.has('audit.read')) return []
  const told = new Map<string, Todo>()
  for (const { municipality, day, seq, checkedAt } of await mismatches(db, actor.municipality.code)) {
    if (told.has(municipality)) continue
    const name = findMunicipality(municipality)?.name ?? municipality
    told.set(municipality, {
      key: `anchor:${municipality}:${day}`,
      title: `${name}の記録が、控えと合いません`,
      detail: `${day}に控えた第${seq}号と違います。控えを保管したまま、相手方の担当者と確かめてください。`,
      href: '/desk/history/heads',
      due: null,
      since: checkedAt,
      word: '不一致',
      awaited: true,
    })
  }
  return [...told.values()]
}
