import { noProblems, page, type Route } from '#kernel'
import { groundsOf, versionOf } from '../consent/store.ts'
import { markedLines } from '../review/lines.ts'
import { GroundsPage } from './page.tsx'

/** What an agreement was read from, for its parties to compare. */
export const groundsRoutes: Route[] = [
  page({
    path: '/desk/agreements/:id/grounds',
    may: 'agreement.read',
    async show({ db, params, query }) {
      const version = await versionOf(db, params.id!)
      const grounds = await groundsOf(db, version)
      const view = {
        intake: { id: '', revision: 0, work: version.structure },
        readonly: true,
        lines: markedLines(grounds.source, version.structure),
        open: null,
        typed: {},
        problems: noProblems,
        corrections: [],
        sameFile: undefined,
        done: null,
        mayPropose: false,
        returned: null,
      }
      const from = Math.max(1, Number(query.get('from')) || 1)
      return <GroundsPage version={version} grounds={grounds} view={view} from={from} />
    },
  }),
]
