import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fold } from '#text'
import { dutiesOf, judgeRoles } from './index.ts'
import { type Node, Outline } from './outline.ts'

const page = readFileSync(new URL('../../docs/algorithms/reading.md', import.meta.url), 'utf8')

/** The rows of the table whose heading begins with a word. */
function table(heading: string): string[][] {
  const lines = page.slice(page.indexOf(`\n| ${heading} |`) + 1).split('\n')
  const end = lines.findIndex(line => !line.startsWith('|'))
  return lines.slice(2, end).map(line =>
    line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim()),
  )
}

function depthsOf(node: Node, depth = 0): number[] {
  return node.children.flatMap(child => [depth, ...depthsOf(child, depth + 1)])
}

describe('An outline is found by observing its marks', () => {
  for (const [marks, depths] of table('marks in their order')) {
    it(`${marks} stand at depths ${depths}`, () => {
      const outline = new Outline()
      for (const mark of marks!.split(' ')) {
        const text = `${mark}　見本の事項`
        outline.enter({ no: 1, raw: text, text, key: fold(text), gap: false, spaced: false })
      }
      assert.equal(depthsOf(outline.root).join(' '), depths)
    })
  }
})

describe('Roles are judged together', () => {
  for (const [first, second, kinds] of table('甲')) {
    it(`${first} ${second} — ${kinds}`, () => {
      const roles = judgeRoles([
        { party: '甲', text: first! },
        { party: '乙', text: second! },
      ])
      assert.equal(roles.map(({ kind }) => kind).join(' '), kinds)
      for (const { text, because } of roles) assert.ok(text.includes(because), `${because} stands in ${text}`)
    })
  }
})

describe('Duties follow from clauses', () => {
  const parties = ['甲', '乙'].map(label => ({
    label,
    name: `${label}見本市`,
    code: null,
    representative: null,
  }))
  for (const [text, kind, recurrence] of table('clause')) {
    it(`${text} — ${kind}, ${recurrence}`, () => {
      const articles = [{ number: 5, caption: null, paragraphs: [{ number: 1, text: text! }] }]
      const duties = dutiesOf({ articles, parties })
      assert.deepEqual(
        duties.map(duty => [duty.kind, duty.recurrence, duty.clause, duty.bearers]),
        [[kind, recurrence, '第5条', ['甲', '乙']]],
      )
    })
  }
})
