import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Initiative, ParsedAgreement, RoleKind } from '#reading'
import { compare } from './rule.ts'

const core = '462012'
const initiative = (
  title: string,
  content: string,
  kinds: [RoleKind, RoleKind] = ['lead', 'cooperate'],
): Initiative => ({
  ref: '別表(1)-1',
  pillar: 1,
  title,
  content,
  roles: kinds.map((kind, at) => ({ party: '甲乙'[at]!, text: content, kind, because: '' })),
  lines: [1, 1],
})
const agreement = (partner: string, initiatives: Initiative[], coreFirst = true): ParsedAgreement => ({
  documentKind: 'cooperation-agreement',
  title: '見本',
  concludedOn: null,
  parties: [
    { label: '甲', name: '', code: coreFirst ? core : partner, representative: null },
    { label: '乙', name: '', code: coreFirst ? partner : core, representative: null },
  ],
  legalBasis: [],
  articles: [],
  pillars: [],
  initiatives,
  duties: [],
  copies: null,
  unread: [],
  diagnostics: [],
})

describe('agreements of one core city beside each other', () => {
  const medical = initiative('医療体制の充実', '安心して医療を受けられる体制を整える。')
  test('the same words are the same initiative without differences', () => {
    const { pairs } = compare(agreement('462161', [medical]), agreement('462195', [medical]), core)
    assert.deepEqual(
      pairs.map(pair => pair.differences),
      [[]],
    )
  })
  test('another wording of the title is recognised and named', () => {
    const other = initiative('医療体制の充実強化', '安心して医療を受けられる体制を整える。')
    const { pairs } = compare(agreement('462161', [medical]), agreement('462195', [other]), core)
    assert.deepEqual(
      pairs.map(pair => pair.differences),
      [['title']],
    )
  })
  test('another kind of role is told apart from other words', () => {
    const other = initiative('医療体制の充実', '安心して医療を受けられる体制を整える。', ['lead', 'support'])
    const { pairs } = compare(agreement('462161', [medical]), agreement('462195', [other]), core)
    assert.deepEqual(pairs[0]?.differences, ['partner-kind'])
  })
  test('roles are compared by city, not by label', () => {
    const swapped = initiative('医療体制の充実', '安心して医療を受けられる体制を整える。', [
      'cooperate',
      'lead',
    ])
    const { pairs } = compare(agreement('462161', [medical]), agreement('462195', [swapped], false), core)
    assert.deepEqual(pairs[0]?.differences, [])
  })
  test('what only one of the two has is listed on its side', () => {
    const tourism = initiative('観光の振興', '観光の情報を発信する。')
    const result = compare(agreement('462161', [medical, tourism]), agreement('462195', [medical]), core)
    assert.deepEqual(result.onlyMine, [tourism])
    assert.deepEqual(result.onlyOther, [])
  })
})
