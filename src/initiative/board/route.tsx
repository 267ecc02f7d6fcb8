import { type Call, dayOf, download, page, type Route } from '#kernel'
import { toCsv, toXlsx } from '#paper'
import { BoardPage, boardCells } from './page.tsx'
import { searchIn } from './rule.ts'
import { board, pillarsOnBoard, turnsOnBoard } from './store.ts'

const path = '/desk/initiatives'
const pageSize = 50
const all = 10_000
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const cellsOf = async (call: Call) =>
  boardCells((await board(call.db, searchIn(call.query), call.today, { limit: all })).rows, dayOf)

/** All initiatives at a glance, for who holds them together. */
export const boardRoutes: Route[] = [
  page({
    path,
    may: 'initiative.read',
    async show(call) {
      const at = Math.max(1, Number.parseInt(call.query.get('page') ?? '1', 10) || 1)
      const search = searchIn(call.query)
      const found = await board(call.db, search, call.today, { limit: pageSize, offset: (at - 1) * pageSize })
      return (
        <BoardPage
          {...found}
          search={search}
          page={at}
          pageSize={pageSize}
          pillars={await pillarsOnBoard(call.db)}
          parties={await turnsOnBoard(call.db)}
          today={call.today}
        />
      )
    },
  }),
  page({
    path: `${path}.csv`,
    may: 'initiative.read',
    show: async call => download(toCsv(await cellsOf(call)), 'text/csv; charset=utf-8', '取組の一覧.csv'),
  }),
  page({
    path: `${path}.xlsx`,
    may: 'initiative.read',
    show: async call =>
      download(await toXlsx(await cellsOf(call), '取組の一覧'), xlsxType, '取組の一覧.xlsx'),
  }),
]
