import type { z } from 'zod'
import {
  type Answer,
  type Call,
  form,
  goTo,
  invalid,
  noProblems,
  type Problems,
  type Route,
  Shown,
  type Typed,
} from '#kernel'
import type { ParsedAgreement } from '#reading'
import { refuse } from '../fault.ts'
import { type Intake, intakeOf, sameFile } from '../intake/store.ts'
import * as change from './initiative.ts'
import { markedLines } from './lines.ts'
import { ReviewPage } from './page.tsx'
import * as rule from './rule.ts'
import * as schema from './schema.ts'
import { correct, corrections, undo } from './store.ts'
import type { View } from './view.ts'

/** The review of an intake that has been read; `refused` is a form that did not fit. */
export async function reviewPage(
  call: Call,
  intake: Intake,
  refused?: { open: string; typed: Typed; problems: Problems },
): Promise<Answer> {
  if (!intake.source || !intake.work) throw refuse('intake_unread')
  const view: View = {
    intake: { ...intake, source: intake.source, work: intake.work },
    lines: markedLines(intake.source, intake.work),
    open: refused?.open ?? call.query.get('open'),
    typed: refused?.typed ?? {},
    problems: refused?.problems ?? noProblems,
    corrections: await corrections(call.db, intake.id),
    sameFile: await sameFile(call.db, intake),
    done: call.query.get('done'),
  }
  const from = Math.max(1, Number(call.query.get('from')) || 1)
  return <ReviewPage view={view} from={from} />
}

/** A correction that a form asks for. `at` is the place in the list, taken from the address. */
function correction<S extends z.ZodType<{ revision: number; reason: string; op: string }>>(
  subject: string,
  body: S,
  make: (form: z.output<S>, at: number) => (work: ParsedAgreement) => rule.Correction & { open?: string },
): Route {
  return form({
    path: `/desk/intakes/:id/${subject}`,
    may: 'agreement.import',
    body,
    async run(call) {
      const id = call.params.id!
      const { revision, reason } = call.body
      let open: string | undefined
      const at = Number(call.params.at ?? 0)
      if (!Number.isInteger(at) || at < 0) throw refuse('intake_absent')
      const made = await correct(
        call.db,
        id,
        work => {
          const result = make(call.body, at)(work)
          open = result.open
          return { work: result.work, what: result.what }
        },
        { revision, reason, person: call.actor.person!.id, at: call.now },
      )
      await call.act({ thing: `intake:${id}`, after: { what: made.what, reason } })
      const query = new URLSearchParams({ done: `「${made.what}」を直しました。`, ...(open && { open }) })
      return goTo(`/desk/intakes/${id}?${query}${open ? `#node-${open}` : ''}`)
    },
    async again(call, typed, problems) {
      const intake = await intakeOf(call.db, call.params.id!)
      const open = await nodeOf(subject, call, intake)
      const page = await reviewPage(call, intake, { open, typed, problems })
      return page instanceof Response || page instanceof Shown ? page : new Shown(page, 422)
    },
  })
}

/** The node a refused form belongs to, so that it is open again. */
async function nodeOf(subject: string, call: Call, { work }: Intake): Promise<string> {
  const kind = subject.replace('/:at', '')
  const at = Number(call.params.at ?? 0)
  if (kind === 'heading') return kind
  if (kind === 'pillar')
    return work?.pillars.some(pillar => pillar.number === at) ? `pillar-${at}` : `pillar-${at}-new`
  const lists = {
    party: work?.parties,
    article: work?.articles,
    duty: work?.duties,
    initiative: work?.initiatives,
  }
  const list = lists[kind as keyof typeof lists]
  if (list && at < list.length) return `${kind}-${at}`
  return kind === 'initiative' ? `initiative-new-${work?.pillars[0]?.number ?? 0}` : `${kind}-new`
}

function initiative(form: z.output<typeof schema.InitiativeForm>, at: number) {
  return (work: ParsedAgreement): rule.Correction & { open?: string } => {
    const before = work.initiatives[at]
    const needsNext = form.op === 'merge' || form.op === 'down'
    if (before && needsNext && !change.hasNext(work, at)) throw refuse('no_next_initiative')
    if (before && form.op === 'split')
      return { ...change.splitInitiative(work, at), open: `initiative-${at + 1}` }
    if (before && form.op === 'merge')
      return { ...change.mergeInitiative(work, at), open: `initiative-${at}` }
    if (before && form.op === 'down') return change.swapWithNext(work, at)
    if (before && form.op === 'up' && at > 0) return change.swapWithNext(work, at - 1)
    if (before && form.op === 'remove') return change.removeInitiative(work, at)
    const values = schema.initiativeFrom(form, work, before?.roles ?? [])
    if (!before) return change.addInitiative(work, { ...values, lines: [0, 0] })
    if (form.reason === '' && rule.kindsChanged(before.roles, values.roles))
      throw invalid(
        'reason',
        '役割の種類を変えた理由を書いてください。あとから見た人が確かめるときに使います。',
      )
    return change.setInitiative(work, at, values)
  }
}

/** An unread stretch becomes furniture, or the beginning of an article or an initiative. */
function place(op: string, at: number) {
  return (work: ParsedAgreement): rule.Correction & { open?: string } => {
    const { lines, text } = work.unread[at]!
    if (op === 'cover') return rule.acceptUnread(work, at)
    const rest = { ...work, unread: work.unread.toSpliced(at, 1) }
    if (op === 'initiative') {
      const pillar =
        work.pillars.findLast(p => p.lines && p.lines[0] <= lines[0])?.number ?? work.pillars[0]?.number ?? 0
      const added = change.addInitiative(rest, {
        pillar,
        title: text.split(/[\t\n]/u)[0]!,
        content: text,
        roles: [],
        lines,
      })
      return { ...added, open: `initiative-${added.at}` }
    }
    const number = (work.articles.at(-1)?.number ?? 0) + 1
    const article = { number, caption: null, paragraphs: [{ number: 1, text }], lines }
    return {
      ...rule.setArticle(rest, work.articles.length, article),
      open: `article-${work.articles.length}`,
    }
  }
}

/** Correcting what was read. */
export const reviewRoutes: Route[] = [
  correction(
    'heading',
    schema.HeadingForm,
    ({ revision: _, op: __, reason: ___, ...heading }) =>
      work =>
        rule.setHeading(work, heading),
  ),
  correction(
    'party/:at',
    schema.PartyForm,
    (form, at) => work =>
      form.op === 'remove' ? rule.removeParty(work, at) : rule.setParty(work, at, schema.partyFrom(form)),
  ),
  correction(
    'article/:at',
    schema.ArticleForm,
    (form, at) => work =>
      form.op === 'remove'
        ? rule.removeArticle(work, at)
        : rule.setArticle(work, at, schema.articleFrom(form)),
  ),
  correction(
    'pillar/:at',
    schema.PillarForm,
    (form, at) => work =>
      form.op === 'remove'
        ? rule.removePillar(work, at)
        : rule.setPillar(work, { number: Number(form.number), title: form.title }),
  ),
  correction(
    'duty/:at',
    schema.DutyForm,
    (form, at) => work =>
      form.op === 'remove' ? rule.removeDuty(work, at) : rule.setDuty(work, at, schema.dutyFrom(form)),
  ),
  correction('initiative/:at', schema.InitiativeForm, initiative),
  correction('unread/:at', schema.PressForm, (form, at) => place(form.op, at)),
  correction('doubt/:at', schema.PressForm, (_, at) => work => rule.acceptDoubt(work, at)),
  form({
    path: '/desk/intakes/:id/undo',
    may: 'agreement.import',
    body: schema.PressForm,
    async run(call) {
      const id = call.params.id!
      const what = await undo(call.db, id, call.now)
      await call.act({ thing: `intake:${id}`, after: { undone: what } })
      return goTo(
        `/desk/intakes/${id}?${new URLSearchParams({ done: `「${what}」の直しを取り消しました。` })}`,
      )
    },
    again: async call => goTo(`/desk/intakes/${call.params.id}`),
  }),
]
