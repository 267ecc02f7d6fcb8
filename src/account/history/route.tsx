import {
  type Call,
  dayOf,
  download,
  form,
  goTo,
  noProblems,
  type Problems,
  page,
  type Route,
  recordView,
  type Typed,
  typedText,
} from '#kernel'
import { toCsv } from '#paper'
import { refuse } from '../fault.ts'
import { ownCity } from '../own.ts'
import { HistoryPage, instant } from './page.tsx'
import { RecordPage } from './record.tsx'
import { eventChoices } from './rule.ts'
import { askedIn, Erase, type HistoryWords, type Told, type ToldWhole } from './schema.ts'
import { actors, eraseValues, historyOf, recordAt, thingNamed } from './store.ts'

const pageSize = 50
/** Rows of one file; whoever needs more narrows by days. */
const fileSize = 10_000
const may = 'audit.read'

const seqOf = (call: Call): number => {
  const seq = Number(call.params.seq)
  if (!Number.isSafeInteger(seq) || seq < 1) throw refuse('record_absent')
  return seq
}

/** The record of a municipality, readable: of everybody, of one person, to one thing, and each record by itself. */
export const historyRoutes = (words: HistoryWords): Route[] => [
  page({
    path: '/desk/history',
    may,
    async show({ db, actor, query }) {
      const asked = askedIn(query)
      const { code, name } = actor.municipality!
      const rows = await historyOf(db, code, asked, words, pageSize + 1)
      return (
        <HistoryPage
          municipality={name}
          asked={asked}
          rows={rows.slice(0, pageSize)}
          next={rows.length > pageSize ? rows[pageSize - 1]!.seq : undefined}
          people={await actors(db, code)}
          events={eventChoices(words.events)}
          thing={asked.thing === undefined ? undefined : await thingNamed(db, asked.thing, words)}
        />
      )
    },
  }),
  page({
    path: '/desk/history.csv',
    may,
    events: [may],
    async show(call) {
      const asked = askedIn(call.query)
      const rows = await historyOf(call.db, ownCity(call), asked, words, fileSize)
      await call.act({ thing: `record:${ownCity(call)}`, after: { exported: rows.length, asked } })
      return download(toCsv(cellsOf(rows)), 'text/csv; charset=utf-8', `操作の記録_${call.today}.csv`)
    },
  }),
  page({
    path: '/desk/history/:seq',
    may,
    events: [may],
    async show(call) {
      const values = call.query.has('values')
      const record = await recordAt(call.db, ownCity(call), seqOf(call), words)
      const kept = record.values.filter(({ erasedAt }) => erasedAt === null).map(({ field }) => field)
      if (values && kept.length > 0) await recordView(call, `record:${record.seq}`, kept)
      return recordPage(call, record, { values })
    },
  }),
  form({
    path: '/desk/history/:seq/erase',
    may: 'audit.erase',
    body: Erase,
    async run(call) {
      const seq = seqOf(call)
      const erased = await eraseValues(call.db, ownCity(call), seq, call.now)
      await call.act({ thing: `record:${seq}`, after: { erased, reason: call.body.reason } })
      return goTo(`/desk/history/${seq}?done=erased`)
    },
    again: async (call, typed, problems) =>
      recordPage(call, await recordAt(call.db, ownCity(call), seqOf(call), words), { typed, problems }),
  }),
]

const recordPage = (
  { actor, query }: Call,
  record: ToldWhole,
  shown: { values?: boolean; typed?: Typed; problems?: Problems },
) => (
  <RecordPage
    record={record}
    values={shown.values ?? false}
    mayErase={actor.rights.has('audit.erase')}
    erased={query.get('done') === 'erased'}
    reason={typedText(shown.typed ?? {}, 'reason')}
    problems={shown.problems ?? noProblems}
  />
)

const cellsOf = (rows: readonly Told[]): string[][] => [
  ['番号', '日付', '日時', '人', 'したこと', '対象', '対象の識別子', '根拠', '権限'],
  ...rows.map(({ seq, at, who, words, thing, clause, event }) => [
    String(seq),
    dayOf(at),
    instant(at),
    who ?? '自動',
    words,
    thing.words,
    thing.key,
    clause ?? '',
    event,
  ]),
]
