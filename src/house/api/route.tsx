import { page, type Route } from '#kernel'
import { connections } from '../around.tsx'
import { documentOf } from './document.ts'
import { endpoints } from './endpoints.ts'
import { DocsPage, type ShownDocument } from './page.tsx'
import { allProblems } from './problem.ts'
import { apiScopes } from './scope.ts'

const path = '/api/v1/docs'

/** The document of the API, to be read by people. */
export const apiDocs: Route = page({
  path,
  may: 'public',
  show: async ({ actor }) => (
    <DocsPage
      endpoints={endpoints}
      document={documentOf(endpoints, '') as unknown as ShownDocument}
      scopes={apiScopes}
      problems={allProblems()}
      beside={
        actor.rights.has('token.read') ? connections.map(way => ({ ...way, current: way.href === path })) : []
      }
    />
  ),
})
