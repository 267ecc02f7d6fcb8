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
  typedText,
} from '#kernel'
import { findMunicipality } from '#municipality'
import type { ParsedAgreement } from '#reading'
import { articleName } from '../anchor.ts'
import { versionOf } from '../consent/store.ts'
import { refuse } from '../fault.ts'
import { type Intake, intakeOf, sameFile } from '../intake/store.ts'
import { officeRights } from '../rights/here.tsx'
import { countOf, placeOf, type Subject } from './identity.ts'
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
  refused?: { open: string | null; typed: Typed; problems: Problems },
): Promise<Answer> {
  if (!intake.source || !intake.work) throw refuse('intake_unread')
  const view: View = {
    intake: { id: intake.id, revision: intake.revision, work: intake.work },
    readonly: !call.actor.rights.has('agreement.import'),
    lines: markedLines(intake.source, intake.work),
    open: refused ? refused.open : call.query.get('open'),
    typed: refused?.typed ?? {},
    problems: refused?.problems ?? noProblems,
    corrections: await corrections(call.db, intake.id),
    sameFile: await sameFile(call.db, intake),
    done: call.query.get('done'),
    mayPropose: call.actor.rights.has('agreement.confirm'),
    returned: await returnedWhy(call, intake),
  }
  const from = Math.max(1, Number(call.query.get('from')) || 1)
  const rights = await officeRights(call, [
    { name: '読み取りを直す', right: 'agreement.import' },
    { name: '確定と提示を起案する', right: 'agreement.confirm' },
  ])
  const page = <ReviewPage view={view} intake={intake} from={from} rights={rights} />
  return refused ? new Shown(page, 422) : page
}

const gone =
  '直そうとした部分は、ほかの人が外したか、置き場所を変えました。下に、入力した内容を残してあります。'

/** Why the other side sent it back, while it is being corrected. */
async function returnedWhy(call: Call, { agreement }: Intake): Promise<string | null> {
  if (!agreement) return null
  const { returnedBy, returnedWhy: why } = await versionOf(call.db, agreement)
  return returnedBy && `${findMunicipality(returnedBy)?.name ?? returnedBy}：${why}`
}

/** A correction that a form asks for. `at` is the place in the list, taken from the address. */
function correction<S extends z.ZodType<{ revision: number; of: string; reason: string; op: string }>>(
  subject: Subject | 'heading',
  body: S,
  make: (form: z.output<S>, at: number) => (work: ParsedAgreement) => rule.Correction & { open?: string },
): Route {
  const path = `/desk/intakes/:id/${subject}${subject === 'heading' ? '' : '/:at'}`
  return form({
    path,
    may: 'agreement.import',
    body,
    async run(call) {
      const id = call.params.id!
      const { revision, reason } = call.body
      const at = Number(call.params.at ?? 0)
      if (!Number.isInteger(at) || at < 0) throw refuse('part_absent')
      let open: string | undefined
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
      const back = open ?? (subject === 'heading' ? 'heading' : `${subject}-${at}`)
      return goTo(`/desk/intakes/${id}?done=corrected${open ? `&open=${open}` : ''}#node-${back}`)
    },
    async again(call, typed, problems) {
      const intake = await intakeOf(call.db, call.params.id!)
      const open = intake.work && nodeOf(intake.work, subject, Number(call.params.at ?? 0), typed)
      const said = open ? problems : new Map([['found-title', gone]])
      return reviewPage(call, intake, { open: open ?? null, typed, problems: said })
    },
  })
}

/** The node a refused form belongs to, wherever it stands by now; undefined where somebody took it out. */
function nodeOf(
  work: ParsedAgreement,
  subject: Subject | 'heading',
  at: number,
  typed: Typed,
): string | undefined {
  if (subject === 'heading') return subject
  const of = typedText(typed, 'of')
  const place = of === '' ? -1 : placeOf(work, subject, of)
  if (subject === 'pillar') return place < 0 ? `pillar-${at}-new` : `pillar-${at}`
  if (place >= 0) return `${subject}-${place}`
  if (of !== '') return undefined
  return subject === 'initiative' ? `initiative-new-${typedText(typed, 'pillar') || 0}` : `${subject}-new`
}

/** A step that takes an entry of a list must find it there. */
function standing(work: ParsedAgreement, subject: Subject, at: number): void {
  if (at >= countOf(work, subject)) throw refuse('part_absent')
}

function initiative(form: z.output<typeof schema.InitiativeForm>, at: number) {
  return (work: ParsedAgreement): rule.Correction & { open?: string } => {
    const before = work.initiatives[at]
    if (form.op === 'remove') {
      standing(work, 'initiative', at)
      return change.removeInitiative(work, at)
    }
    const { chosen, ...values } = schema.initiativeFrom(form, work, before?.roles ?? [])
    if (chosen && form.reason === '')
      throw invalid(
        'reason',
        '役割の種類を変えた理由を書いてください。あとから見た人が確かめるときに使います。',
      )
    if (!before) return change.addInitiative(work, { ...values, lines: [0, 0] })
    const saved = change.setInitiative(work, at, values)
    if (form.op === 'save' || values.pillar !== before.pillar) return saved
    return reshape(saved.work, at, form.op)
  }
}

/** Splits, joins or moves an initiative, after what was typed in its form has been saved. */
function reshape(work: ParsedAgreement, at: number, op: string): rule.Correction & { open?: string } {
  if (op === 'split') return { ...change.splitInitiative(work, at), open: `initiative-${at + 1}` }
  const first = op === 'up' ? at - 1 : at
  if (first < 0 || !change.hasNext(work, first)) throw refuse('no_next_initiative')
  if (op === 'merge') return { ...change.mergeInitiative(work, at), open: `initiative-${at}` }
  return change.swapWithNext(work, first)
}

/** An unread stretch becomes furniture, or the beginning of an article or an initiative. */
function place(op: string, at: number) {
  return (work: ParsedAgreement): rule.Correction & { open?: string } => {
    standing(work, 'unread', at)
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

/** A label or number that another entry has already is said at its field. */
function unique(taken: boolean, field: string, sentence: string): void {
  if (taken) throw invalid(field, sentence)
}

function party(form: z.output<typeof schema.PartyForm>, at: number) {
  return (work: ParsedAgreement) => {
    if (form.op === 'remove') {
      standing(work, 'party', at)
      return rule.removeParty(work, at)
    }
    const other = work.parties.find(({ label }, n) => label === form.label && n !== at)
    unique(
      other !== undefined,
      'label',
      `「${form.label}」は${other?.name}の略称です。ほかの略称にしてください。`,
    )
    return rule.setParty(work, at, schema.partyFrom(form))
  }
}

function article(form: z.output<typeof schema.ArticleForm>, at: number) {
  return (work: ParsedAgreement) => {
    if (form.op === 'remove') {
      standing(work, 'article', at)
      return rule.removeArticle(work, at)
    }
    const set = schema.articleFrom(form)
    const taken = work.articles.some((other, n) => n !== at && articleName(other) === articleName(set))
    unique(taken, 'number', `${articleName(set)}はすでにあります。番号を確かめてください。`)
    return rule.setArticle(work, at, set)
  }
}

function pillar(form: z.output<typeof schema.PillarForm>, at: number) {
  return (work: ParsedAgreement) => {
    if (form.op === 'remove') return rule.removePillar(work, at)
    const number = Number(form.number)
    const taken = number !== at && work.pillars.some(other => other.number === number)
    unique(taken, 'number', `${number}番の分野がすでにあります。番号を確かめてください。`)
    return rule.setPillar(work, at, { number, title: form.title })
  }
}

function duty(form: z.output<typeof schema.DutyForm>, at: number) {
  return (work: ParsedAgreement) => {
    if (form.op !== 'remove') return rule.setDuty(work, at, schema.dutyFrom(form))
    standing(work, 'duty', at)
    return rule.removeDuty(work, at)
  }
}

/** Correcting what was read. */
export const reviewRoutes: Route[] = [
  correction(
    'heading',
    schema.HeadingForm,
    ({ revision: _, of: __, op: ___, reason: ____, ...heading }) =>
      work =>
        rule.setHeading(work, heading),
  ),
  correction('party', schema.PartyForm, party),
  correction('article', schema.ArticleForm, article),
  correction('pillar', schema.PillarForm, pillar),
  correction('duty', schema.DutyForm, duty),
  correction('initiative', schema.InitiativeForm, initiative),
  correction('unread', schema.PressForm, (form, at) => place(form.op, at)),
  correction('doubt', schema.PressForm, (_, at) => work => {
    standing(work, 'doubt', at)
    return rule.acceptDoubt(work, at)
  }),
  form({
    path: '/desk/intakes/:id/undo',
    may: 'agreement.import',
    body: schema.PressForm,
    async run(call) {
      const id = call.params.id!
      const what = await undo(call.db, id, call.body.revision, call.now)
      await call.act({ thing: `intake:${id}`, after: { undone: what } })
      return goTo(`/desk/intakes/${id}?done=undone`)
    },
    again: async call => goTo(`/desk/intakes/${call.params.id}`),
  }),
]
