import { form, goTo, page, type Route, recordView } from '#kernel'
import { decide, type LetterState, letterOf, letters } from '#mail'
import { groups, LetterPage, LettersPage } from './page.tsx'
import { DecideForm } from './schema.ts'

const size = 50

/**
 * The letters of a municipality, for its administrator: read where no mail server is set, and judged where a server
 * fell silent.
 *
 * @param sending whether a mail server is set
 */
export const letterRoutes = (sending: boolean): Route[] => [
  page({
    path: '/desk/mails',
    may: 'mail.read',
    async show({ db, query }) {
      const group = query.get('state') ?? ''
      const states: readonly LetterState[] = groups.find(({ name }) => name === group)?.states ?? []
      const asked = Math.max(1, Math.trunc(Number(query.get('page'))) || 1)
      const found = await letters(db, { states, page: asked, size })
      return <LettersPage {...found} page={asked} size={size} group={group} sending={sending} />
    },
  }),
  page({
    path: '/desk/mails/:id',
    may: 'mail.read',
    events: ['mail.read'],
    async show(call) {
      const letter = await letterOf(call.db, call.params.id!)
      await recordView(call, `letter:${letter.id}`, ['recipient', 'text'])
      return <LetterPage letter={letter} done={call.query.get('done')} sending={sending} />
    },
  }),
  form({
    path: '/desk/mails/:id',
    may: 'mail.decide',
    body: DecideForm,
    async run({ db, params, body: { decision }, now, act }) {
      const before = await decide(db, params.id!, decision, now)
      await act({ thing: `letter:${params.id}`, before: { state: before }, after: { decision } })
      return goTo(`/desk/mails/${params.id}?done=${decision}`)
    },
    again: async ({ params }) => goTo(`/desk/mails/${params.id}`),
  }),
]
