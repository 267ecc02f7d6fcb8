import { type OfficeKind, officeKinds } from './schema.ts'

/** What each office is called on a page. */
export const officeNames: Readonly<Record<OfficeKind, string>> = {
  administrator: 'システム管理者',
  coordinator: '連携調整担当',
  officer: '取組担当',
  approver: '決裁者',
  deputy: '代決者',
  viewer: '閲覧者',
  auditor: '監査担当',
  'outside-member': '外部委員',
}

const outside = [
  'agreement.read',
  'municipality.read',
  'region.read',
  'desk.read',
  'account.own',
  'notice.read',
  'notice.mark',
  'notice.set',
  'search.read',
] as const
const reading = [...outside, 'person.read'] as const
const peopleKeeping = [
  'person.write',
  'office.write',
  'section.write',
  'invitation.write',
  'transfer.write',
  'recovery.read',
  'recovery.open',
  'recovery.confirm',
  'absence.write',
] as const
/** A second person confirms what an administrator opened. */
const seconding = ['recovery.read', 'recovery.confirm'] as const
/** What other systems of the city are let in by, and told. */
const connecting = ['token.read', 'token.write', 'webhook.read', 'webhook.write'] as const
/** The record of the municipality, as its people did it. */
const auditing = ['audit.read'] as const
/** Drafting what binds the municipality, and reading what it is about. */
const drafting = ['intake.read', 'approval.read', 'approval.draft'] as const
const attending = ['initiative.read', 'initiative.follow', 'task.read'] as const
const discussing = [...attending, 'comment.write', 'comment.reword', 'comment.withdraw'] as const
const working = [
  ...discussing,
  'initiative.state',
  'initiative.turn',
  'contact.write',
  'journal.write',
  'journal.reword',
  'journal.share',
  'journal.withdraw',
  'file.add',
  'file.scan',
  'file.withdraw',
  'task.create',
  'task.change',
  'task.finish',
  'task.reopen',
  'task.note',
  'decision.propose',
  'decision.agree',
  'decision.withdraw',
] as const

/**
 * Which right each office gives. What is common to the parties is narrowed further by the clauses of the agreement.
 *
 * @source ADR 0004
 */
export const grants: Readonly<Record<OfficeKind, readonly string[]>> = {
  administrator: [
    ...reading,
    ...auditing,
    'audit.erase',
    'audit.exchange',
    ...peopleKeeping,
    ...connecting,
    'mail.read',
    'mail.decide',
  ],
  coordinator: [
    ...reading,
    ...auditing,
    'audit.exchange',
    ...drafting,
    ...seconding,
    ...working,
    'agreement.import',
    'agreement.confirm',
    'region.write',
    'population.write',
  ],
  officer: [...reading, ...drafting, ...working, 'agreement.import'],
  approver: [
    ...reading,
    ...drafting,
    ...seconding,
    ...discussing,
    'initiative.state',
    'decision.agree',
    'absence.write',
    'approval.decide',
    'agreement.confirm',
  ],
  deputy: [...reading, ...discussing, 'intake.read', 'approval.read', 'approval.decide'],
  viewer: [...reading, ...attending],
  auditor: [...reading, ...auditing, ...attending, 'approval.read', 'token.read', 'webhook.read'],
  'outside-member': [...outside, ...discussing],
}

/** The rights of a person who holds these offices; everybody has `public`. */
export function rightsFrom(offices: readonly OfficeKind[]): ReadonlySet<string> {
  return new Set(['public', ...offices.flatMap(office => grants[office])])
}

/** The offices that would give a right, for the sentence of a refusal. */
export function officesWith(right: string): OfficeKind[] {
  return officeKinds.filter(office => grants[office].includes(right))
}

/** Where to go after signing in: only a path of this site, never another host. */
export function safeNext(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/desk'
}
