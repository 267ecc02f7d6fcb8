import { z } from 'zod'
import { isDay } from '#kernel'
import { findMunicipality, parseCode } from '#municipality'
import {
  type Article,
  type Duty,
  type Initiative,
  judgeRoles,
  type ParsedAgreement,
  type Party,
  type Role,
} from '#reading'
import { isoDate } from '#text'
import { paragraphsFrom } from './body.ts'
import { kindsChosen } from './chosen.ts'

const text = z.string().trim().default('')
const named = (what: string) => z.string().trim().min(1, `${what}を入れてください。`)
const optionalNumber = (what: string) =>
  text.refine(value => value === '' || /^\d{1,3}$/.test(value), `${what}は半角の数字で入れてください。`)
/** A day as the text writes it or as ISO; empty where the text has none. */
const optionalDay = text
  .transform(value => (value === '' ? '' : isDay(value) ? value : (isoDate(value) ?? value)))
  .refine(
    value => value === '' || isDay(value),
    '締結の日を「令和8年10月1日」か「2026-10-01」の形で入れてください。分からないときは空のままにします。',
  )
const clauseNumber = (what: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, `${what}は半角の数字で入れてください。`)

/** What every correction says: the revision that was on the page, the button, and a reason. */
const base = { revision: z.coerce.number().int(), of: text, op: z.string().default('save'), reason: text }

/** Facts of the whole text. Legal bases stand one a line: 法令の名前｜番号｜条項. */
export const HeadingForm = z
  .object({
    ...base,
    title: named('題名'),
    documentKind: z.enum(['cooperation-agreement', 'settlement-agreement', 'variation', 'other']),
    concludedOn: optionalDay,
    region: text,
    copies: optionalNumber('通数'),
    legalBasis: text,
    preamble: text,
    closing: text,
  })
  .transform(form => ({
    ...form,
    concludedOn: form.concludedOn || null,
    region: form.region || null,
    copies: form.copies ? Number(form.copies) : null,
    preamble: form.preamble || null,
    closing: form.closing || null,
    legalBasis: form.legalBasis
      .split(/\r?\n/u)
      .map(line => line.split(/[|｜]/u).map(part => part.trim()))
      .filter(([law]) => law)
      .map(([law, lawNumber, provision]) => ({
        law: law!,
        lawNumber: lawNumber || null,
        provision: provision || null,
      })),
  }))

/** The lines a person edits legal bases in. */
export const basisText = (work: ParsedAgreement): string =>
  work.legalBasis.map(b => [b.law, b.lawNumber ?? '', b.provision ?? ''].join('｜')).join('\n')

/** The code in use that was typed, in any of its usual forms; null where there is none. */
function codeIn(typed: string): string | null {
  const parsed = parseCode(typed)
  return parsed.state === 'read' && findMunicipality(parsed.code) ? parsed.code : null
}

/** One party. */
export const PartyForm = z
  .object({
    ...base,
    label: named('略称'),
    name: named('名前'),
    code: text,
    office: text,
    representative: text,
  })
  .superRefine(({ code }, context) => {
    if (code !== '' && codeIn(code) === null)
      context.addIssue({
        code: 'custom',
        path: ['code'],
        message: `「${code}」という地方公共団体コードはありません。6桁の数字を確かめてください。`,
      })
  })

/** The party that a form describes. */
export const partyFrom = (form: z.output<typeof PartyForm>): Party => ({
  label: form.label,
  name: form.name,
  code: codeIn(form.code),
  representative: form.office === '' ? null : { office: form.office, name: form.representative || null },
})

/** One article; its words as {@link paragraphsFrom} reads them. */
export const ArticleForm = z.object({
  ...base,
  number: clauseNumber('条の番号'),
  branch: optionalNumber('枝番号'),
  caption: text,
  body: named('条の文'),
})

/** The article that a form describes. */
export const articleFrom = (form: z.output<typeof ArticleForm>): Article => ({
  number: Number(form.number),
  ...(form.branch !== '' && { branch: [Number(form.branch)] }),
  caption: form.caption || null,
  paragraphs: paragraphsFrom(form.body),
})

/** One field of policy. */
export const PillarForm = z.object({
  ...base,
  number: clauseNumber('分野の番号').refine(value => Number(value) > 0, '分野の番号は1から付けてください。'),
  title: named('分野の名前'),
})

/** One initiative; roles come as `text-0`, `kind-0` … in the order of the parties. */
export const InitiativeForm = z.looseObject({
  ...base,
  title: named('取組の名前'),
  content: text,
  pillar: z.coerce.number().int().min(0),
})

const kinds = ['lead', 'joint', 'cooperate', 'support', 'participate', 'unclear'] as const

/** Choice by which a person leaves the kind of a role to its words. */
export const byWords = 'by-words'

/**
 * The initiative that a form describes; a party without words has no role. A kind that a person chose carries the
 * reason; one left to the words is judged from them anew.
 */
export function initiativeFrom(
  form: z.output<typeof InitiativeForm>,
  work: ParsedAgreement,
  before: readonly Role[],
): Omit<Initiative, 'ref' | 'lines'> & { chosen: boolean } {
  const texts = work.parties.flatMap(({ label }, at) => {
    const text = String(form[`text-${at}`] ?? '').trim()
    return text === '' ? [] : [{ party: label, text, chosen: form[`kind-${at}`] }]
  })
  const judged = judgeRoles(texts.map(({ party, text }) => ({ party, text })))
  const roles = texts.map(({ party, text, chosen }, at): Role => {
    const old = before.find(role => role.party === party)
    const kind = kinds.find(candidate => candidate === chosen)
    if (kind === undefined) return judged[at]!
    const byPerson = kind !== old?.kind && kind !== judged[at]!.kind
    const because = byPerson
      ? `担当者の判断：${form.reason}`
      : old?.kind === kind
        ? old.because
        : judged[at]!.because
    return { ...old, party, text, kind, because }
  })
  const chosen = kindsChosen(before, roles, judged)
  return { title: form.title, content: form.content, pillar: form.pillar, roles, chosen }
}

/** One duty; `bearers` are checked labels. */
export const DutyForm = z.object({
  ...base,
  kind: z.enum([
    'consultation',
    'cost-sharing',
    'termination-notice',
    'variation-procedure',
    'term',
    'further-agreement',
  ]),
  clause: named('根拠の条'),
  recurrence: z.enum(['once', 'every-fiscal-year', 'every-calendar-year', 'on-event']),
  bearers: z.preprocess(
    value => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string()).min(1, '義務を負う当事者を選んでください。'),
  ),
  text,
})

/** The duty that a form describes. */
export const dutyFrom = ({
  kind,
  clause,
  recurrence,
  bearers,
  text: words,
}: z.output<typeof DutyForm>): Duty => ({
  kind,
  clause,
  recurrence,
  bearers,
  text: words,
})

/** A correction that is one press: undo, settle, take out, move. */
export const PressForm = z.object(base)
