import { sql } from 'kysely'
import { approversOf } from '#account'
import type { Day, Db, Todo, TodoSource } from '#kernel'
import type { ParsedAgreement } from '#reading'
import { capacityOf } from '../approval/rule.ts'
import { dutiesOn } from '../rights/duty.ts'
import {
  dutiesToTell,
  type Opened,
  type SentBack,
  type ToConfirm,
  toCheck,
  toConfirm,
  toMend,
} from './rule.ts'

/**
 * What agreements have for the actor to do: proposals to confirm, what was sent back, files that are being read,
 * drafts that wait for an approval, and duties of clauses that are due soon.
 */
export const agreementTodos: TodoSource = async (db, { person, municipality, rights, offices }, today) => {
  if (!person || !municipality) return []
  const coordinates = offices.some(({ kind }) => kind === 'coordinator')
  return [
    ...(rights.has('agreement.confirm') ? (await unconfirmed(db)).map(toConfirm) : []),
    ...(rights.has('agreement.import') ? (await sentBack(db)).map(toMend) : []),
    ...(await toDecide(db, person.id, municipality.code, today)),
    ...(await decidedOf(db, today)),
    ...(coordinates ? await duties(db, municipality.code, today) : []),
    ...(rights.has('agreement.import') ? (await opened(db)).map(toCheck) : []),
  ]
}

const here = sql`musubi.actor_municipality()`

/** Proposals that the municipality has not confirmed, and for whose confirmation no draft is under way. */
async function unconfirmed(db: Db): Promise<ToConfirm[]> {
  const { rows } = await sql<ToConfirm>`
    select a.id as agreement, a.title, v.proposal, v.proposed_at as "proposedAt"
    from agreement a join agreement_version v on v.agreement = a.id
    where ${here} = any (a.parties) and v.agreed_at is null and v.returned_by is null
      and not exists (select from confirmation c where c.agreement = a.id and c.number = v.number
        and c.proposal = v.proposal and c.municipality = ${here})
      and not exists (select from approval p where p.thing = 'agreement:' || a.id and p.state = 'pending')
    order by v.proposed_at`.execute(db)
  return rows
}

async function sentBack(db: Db): Promise<SentBack[]> {
  const { rows } = await sql<SentBack>`
    select a.id as agreement, a.title, v.proposal, v.returned_why as why
    from agreement a join agreement_version v on v.agreement = a.id
    where a.opened_by = ${here} and v.agreed_at is null and v.returned_by is not null
      and exists (select from intake i where i.agreement = a.id and i.state = 'proposed')
    order by v.proposed_at`.execute(db)
  return rows
}

async function opened(db: Db): Promise<Opened[]> {
  const { rows } = await sql<Opened>`
    select i.id, coalesce(i.work ->> 'title', '') as title, o.file_name as "fileName", i.received_at as "receivedAt"
    from intake i join original o on o.id = i.original
    where i.state in ('waiting', 'read') order by i.changed_at desc`.execute(db)
  return rows
}

interface Draft {
  id: string
  title: string
  drafter: string
  drafterName: string
  addressee: string
  thing: string
  draftedAt: Date
}

/** Drafts that the person is to decide: as the approver, or as the deputy of one who is away. */
async function toDecide(db: Db, person: string, municipality: string, today: Day): Promise<Todo[]> {
  const { rows } = await sql<Draft>`select a.id, a.title, a.drafted_by as drafter, p.name as "drafterName",
      a.addressed_to as addressee, a.thing, a.drafted_at as "draftedAt"
    from approval a join person p on p.id = a.drafted_by where a.state = 'pending' order by a.drafted_at`.execute(
    db,
  )
  if (rows.length === 0) return []
  const approvers = await approversOf(db, municipality, today)
  return rows
    .filter(draft => ['approver', 'deputy-of-absent'].includes(capacityOf(person, draft, approvers) ?? ''))
    .map(({ id, title, drafterName, draftedAt }) => ({
      key: `approval:${id}`,
      title,
      detail: `${drafterName}さんの起案です。読んで、決裁するか差し戻します。`,
      href: `/desk/approvals/${id}`,
      due: null,
      since: draftedAt,
      word: '決裁待ち',
      awaited: true,
    }))
}

/** What became of the person's own drafts in the last thirty days. */
async function decidedOf(db: Db, today: Day): Promise<Todo[]> {
  const { rows } = await sql<{ id: string; title: string; state: string; reason: string | null; at: Date }>`
    select id, title, state, reason, decided_at as at from approval
    where drafted_by = musubi.actor_person() and decided_by <> drafted_by
      and state in ('approved', 'returned') and decided_at > ${today}::date - 30 order by decided_at desc`.execute(
    db,
  )
  return rows.map(({ id, title, state, reason, at }) => ({
    key: `decided:${id}`,
    title,
    detail: state === 'approved' ? '決裁されました。' : `差し戻されました。理由：${reason}`,
    href: `/desk/approvals/${id}`,
    due: null,
    since: at,
    word: state === 'approved' ? '決裁済み' : '差し戻し',
    news: true,
  }))
}

/** Duties of the agreements in force, from the parts of their structure that lay them down. */
async function duties(db: Db, municipality: string, today: Day): Promise<Todo[]> {
  const { rows } = await sql<{
    agreement: string
    title: string
    number: number
    inForceFrom: Day
    agreedAt: Date
    structure: Pick<ParsedAgreement, 'duties' | 'parties' | 'legalBasis'>
  }>`select distinct on (a.id) a.id as agreement, a.title, v.number, v.in_force_from as "inForceFrom",
      v.agreed_at as "agreedAt", jsonb_build_object('duties', v.structure -> 'duties',
        'parties', v.structure -> 'parties', 'legalBasis', v.structure -> 'legalBasis') as structure
    from agreement a join agreement_version v on v.agreement = a.id
    where ${here} = any (a.parties) and v.agreed_at is not null and v.in_force_from <= ${today}
    order by a.id, v.number desc`.execute(db)
  return rows.flatMap(({ agreement, title, structure, ...binding }) => {
    const found = dutiesOn({ ...binding, structure: structure as ParsedAgreement }, today)
    return dutiesToTell({ agreement, title }, found, municipality, today)
  })
}
