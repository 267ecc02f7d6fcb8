import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type RecoveryStep, stateOf, stepsFor } from './rule.ts'
import type { Recovery } from './schema.ts'

const asked: Recovery = {
  id: 'r',
  person: 'owner',
  name: '見本 一郎',
  kind: 'password',
  mail: null,
  note: '',
  askedAt: new Date('2026-11-22T00:00:00Z'),
  openedBy: null,
  confirmedBy: null,
  issued: false,
  closedAt: null,
  outcome: null,
}
const opened: Recovery = { ...asked, openedBy: { id: 'first', name: '見本 二郎' } }
const confirmed: Recovery = { ...opened, confirmedBy: { id: 'second', name: '見本 三郎' } }
const issued: Recovery = { ...confirmed, issued: true }
const declined: Recovery = { ...opened, closedAt: asked.askedAt, outcome: 'declined' }

const administrator = new Set(['recovery.read', 'recovery.open', 'recovery.confirm'])
const approver = new Set(['recovery.read', 'recovery.confirm'])

describe('a recovery', () => {
  const cases: [Recovery, who: string, rights: ReadonlySet<string>, steps: RecoveryStep[]][] = [
    [asked, 'first', administrator, ['open', 'decline']],
    [asked, 'second', approver, []],
    [opened, 'first', administrator, ['decline']],
    [opened, 'other', administrator, ['confirm', 'decline']],
    [opened, 'second', approver, ['confirm']],
    [confirmed, 'first', administrator, ['issue', 'decline']],
    [confirmed, 'second', approver, []],
    [issued, 'other', administrator, ['issue', 'decline']],
    [declined, 'first', administrator, []],
    [asked, 'owner', administrator, []],
    [opened, 'owner', administrator, []],
    [confirmed, 'owner', administrator, []],
  ]
  for (const [recovery, id, rights, steps] of cases)
    test(`that is ${stateOf(recovery)} lets ${id} with ${rights.size} rights ${steps.join(', ') || 'do nothing'}`, () =>
      assert.deepEqual(stepsFor(recovery, { id, rights }), steps))
})
