/** Codes of the municipalities that the corpus names. */
import { readFileSync } from 'node:fs'
import type { Codes } from './expect.ts'

const table: [code: string, prefecture: string, name: string][] = JSON.parse(
  readFileSync(new URL('../codes.json', import.meta.url), 'utf8'),
)

/** Looks a name up; null where it is unknown, or in several prefectures and none is given. */
export const codes: Codes = (prefecture, name) => {
  const bare = name.replace(new RegExp(`^(?:${[...new Set(table.map(it => it[1]))].join('|')})(?=.)`), '')
  const found = table.filter(it => (it[2] || it[1]) === bare && (prefecture === null || it[1] === prefecture))
  return found.length === 1 ? found[0]![0] : null
}
