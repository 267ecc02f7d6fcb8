import { type RawBuilder, sql } from 'kysely'
import { approversOf } from '#account'
import { brokenConstraint, conflictOn, type Db, dayOf, fiscalYearOf, invalid, isId, newId } from '#kernel'
import type { Acting } from '../consent/store.ts'
import { refuse } from '../fault.ts'
import { type Applied, type Effect, type Effects, effectOf } from './effect.ts'
import { approversOn, type Capacity, capacityOf } from './rule.ts'
import type { Approval, Brought } from './schema.ts'

/** The section or the counter gave this number before: the field is shown again. */
function onTakenNumber(error: unknown): never {
  if (brokenConstraint(error) !== 'approval_number_once') throw error
  throw invalid('number', 'この文書番号は、同じ年度にもう使われています。別の番号を入れてください。')
}

/** Numbers are told apart by what is read, not by how wide they are typed. */
const numberOf = (typed: string): string | null => typed.normalize('NFKC') || null

/**
 * Drafts a binding act and circulates it to an approver of the drafter's municipality.
 *
 * @returns identifier of the draft
 * @throws Fault `agreement.already_drafted`, `.no_such_approver`; Invalid where the number is taken; and what
 *   `draw` of the effect throws
 */
export async function draft(
  db: Db,
  effect: Effect,
  payload: object,
  { approver, number, note }: Brought,
  { municipality, person, at }: Acting,
): Promise<string> {
  const day = dayOf(at)
  const { thing, edition, title, href, facts } = await effect.draw(db, payload as never, municipality)
  const able = approversOn(await approversOf(db, municipality, day), thing)
  if (!able.some(one => one.person === approver)) throw refuse('no_such_approver')
  const id = newId()
  const given = numberOf(number)
  await sql`insert into approval (municipality, id, effect, thing, edition, title, note, href, facts, payload,
      fiscal_year, number, drafted_by, drafted_at, addressed_to)
    values (${municipality}, ${id}, ${effect.kind}, ${thing}, ${edition}, ${title}, ${note}, ${href},
      ${JSON.stringify(facts)}::jsonb, ${JSON.stringify(payload)}::jsonb,
      ${given && fiscalYearOf(day)}, ${given}, ${person}, ${at}, ${approver})`
    .execute(db)
    .catch(conflictOn({ approval_once: refuse('already_drafted') }))
    .catch(onTakenNumber)
  return id
}

/** What was done by approving. */
export interface Decision {
  number: string
  /** Why a deputy decided; null where the approver did. */
  deputyBecause: string | null
  effect: string
  applied: Applied
}

/**
 * Approves a draft and applies its effect, both or neither. Of two who approve at once the second is refused.
 *
 * @param form the number, where the section gave none before, and the rule by which a deputy acts
 * @throws Fault `agreement.approval_absent`, `.already_decided`, `.not_addressed`, and what the effect throws
 *   where the thing has changed since it was drafted
 */
export async function approve(
  db: Db,
  id: string,
  form: { number: string; rule: string },
  effects: Effects,
  acting: Acting,
): Promise<Decision> {
  const approval = await lockedPending(db, id)
  const deputyBecause = await deputyReason(db, approval, form.rule, acting)
  const effect = effectOf(effects, approval.effect)
  const year = approval.fiscalYear ?? fiscalYearOf(dayOf(acting.at))
  const number = approval.number ?? numberOf(form.number) ?? (await nextNumber(db, year))
  await sql`update approval set state = 'approved', fiscal_year = ${year}, number = ${number},
      decided_by = ${acting.person}, decided_at = ${acting.at}, deputy_because = ${deputyBecause}
    where id = ${id}`
    .execute(db)
    .catch(onTakenNumber)
  const payload = effect.payload.parse(approval.payload)
  return { number, deputyBecause, effect: effect.kind, applied: await effect.apply(db, payload, acting) }
}

/**
 * Sends a draft back to who drafted it.
 *
 * @returns why a deputy did; null where the approver did
 * @throws Fault `agreement.approval_absent`, `.already_decided`, `.not_addressed`
 */
export async function sendBack(
  db: Db,
  id: string,
  { reason, rule }: { reason: string; rule: string },
  acting: Acting,
): Promise<string | null> {
  const deputyBecause = await deputyReason(db, await lockedPending(db, id), rule, acting)
  await sql`update approval set state = 'returned', reason = ${reason}, decided_by = ${acting.person},
      decided_at = ${acting.at}, deputy_because = ${deputyBecause} where id = ${id}`.execute(db)
  return deputyBecause
}

/**
 * Takes back a draft of one's own.
 *
 * @throws Fault `agreement.approval_absent`, `.already_decided`, `.not_own_draft`
 */
export async function withdraw(db: Db, id: string, { person, at }: Acting): Promise<void> {
  const { drafter } = await lockedPending(db, id)
  if (drafter.person !== person) throw refuse('not_own_draft')
  await sql`update approval set state = 'withdrawn', decided_by = ${person}, decided_at = ${at}
    where id = ${id}`.execute(db)
}

/**
 * In what capacity a person may decide a draft on a day; null where not at all.
 *
 * @param at any instant of that day
 */
export async function capacityFor(
  db: Db,
  { drafter, addressee, thing }: Approval,
  { municipality, person, at }: Acting,
): Promise<Capacity | null> {
  const approvers = await approversOf(db, municipality, dayOf(at))
  return capacityOf(person, { drafter: drafter.person, addressee: addressee.person, thing }, approvers)
}

/** Why a deputy decides in the approver's place; null where the approver does. */
async function deputyReason(
  db: Db,
  approval: Approval,
  rule: string,
  acting: Acting,
): Promise<string | null> {
  const capacity = await capacityFor(db, approval, acting)
  if (!capacity) throw refuse('not_addressed', { 決裁者: approval.addressee.name })
  if (capacity === 'approver') return null
  if (capacity === 'deputy-of-absent') return `${approval.addressee.name}の不在`
  if (rule === '')
    throw invalid(
      'rule',
      '代決できる根拠（専決規程の条項など）を書いてください。決裁者は不在と登録されていません。',
    )
  return rule
}

async function nextNumber(db: Db, year: number): Promise<string> {
  const { rows } = await sql<{
    number: string
  }>`select musubi.next_document_number(${year}) as number`.execute(db)
  return rows[0]!.number
}

/** Somebody with the section on the day of an instant. */
const hand = (person: RawBuilder<unknown>, at: RawBuilder<unknown>) => sql`(
  select jsonb_build_object('person', p.id, 'name', p.name, 'section', coalesce((
      select s.name from placement l join section s on s.id = l.section
      where l.person = p.id and l.since <= (${at} at time zone 'Asia/Tokyo')::date
        and (l.until is null or l.until >= (${at} at time zone 'Asia/Tokyo')::date)), ''))
  from person p where p.id = ${person})`

const columns = sql`a.id, a.effect, a.thing, a.title, a.note, a.href, a.facts, a.number, a.fiscal_year as "fiscalYear",
  ${hand(sql`a.drafted_by`, sql`a.drafted_at`)} as drafter, a.drafted_at as "draftedAt",
  ${hand(sql`a.addressed_to`, sql`a.drafted_at`)} as addressee, a.state,
  ${hand(sql`a.decided_by`, sql`a.decided_at`)} as decider, a.decided_at as "decidedAt",
  a.deputy_because as "deputyBecause", a.reason`

/**
 * A draft of the actor's municipality.
 *
 * @throws Fault `agreement.approval_absent`
 */
export async function approvalOf(db: Db, id: string): Promise<Approval> {
  if (!isId(id)) throw refuse('approval_absent')
  const { rows } = await sql<Approval>`select ${columns} from approval a where a.id = ${id}`.execute(db)
  if (!rows[0]) throw refuse('approval_absent')
  return rows[0]
}

/** Drafts that wait for their approval, oldest first. */
export async function pending(db: Db): Promise<Approval[]> {
  const { rows } = await sql<Approval>`select ${columns} from approval a where a.state = 'pending'
    order by a.drafted_at, a.id`.execute(db)
  return rows
}

/** How many decided drafts a page shows. */
export const decidedPerPage = 20

/** Decided drafts, newest first, a page of them and how many there are. */
export async function decided(db: Db, page: number): Promise<{ approvals: Approval[]; total: number }> {
  const { rows } = await sql<Approval & { total: number }>`select ${columns}, count(*) over ()::int as total
    from approval a where a.state <> 'pending' order by a.decided_at desc, a.id
    limit ${decidedPerPage} offset ${(page - 1) * decidedPerPage}`.execute(db)
  return { approvals: rows, total: rows[0]?.total ?? 0 }
}

/** What the actor's municipality has approved about an agreement: showing it, confirming it; newest first. */
export async function approvedOn(db: Db, agreement: string): Promise<Approval[]> {
  const { rows } = await sql<Approval>`select ${columns} from approval a
    where a.state = 'approved' and (a.thing = ${`agreement:${agreement}`}
      or a.thing in (select 'intake:' || i.id from intake i where i.agreement = ${agreement}))
    order by a.decided_at desc`.execute(db)
  return rows
}

/** The draft that waits about a state of a thing, so that its page can lead there. */
export async function pendingOn(
  db: Db,
  effect: string,
  thing: string,
  edition: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from approval
    where effect = ${effect} and thing = ${thing} and edition = ${edition} and state = 'pending'`.execute(db)
  return rows[0]?.id
}

/** A draft that is still to be decided, locked until the end of the transaction. */
async function lockedPending(db: Db, id: string): Promise<Approval & { payload: unknown }> {
  if (!isId(id)) throw refuse('approval_absent')
  const { rows } = await sql<{
    payload: unknown
  }>`select payload from approval where id = ${id} for update`.execute(db)
  const approval = await approvalOf(db, id)
  if (approval.state !== 'pending') throw refuse('already_decided')
  return { ...approval, payload: rows[0]?.payload }
}
