import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'

const root = new URL('../../', import.meta.url).pathname
const self = 'test/house/repository.test.ts'
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(path => path !== '' && existsSync(join(root, path)))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const texts = tracked
  .map(path => ({ path, text: read(path) }))
  .filter(({ path, text }) => path !== self && !text.includes('\0'))

/** `path:line: text` of every line that a form matches. */
const linesWith = (form: RegExp, files = texts): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (form.test(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 90)}`] : [])),
  )

describe('the repository', () => {
  const unwanted: [what: string, form: RegExp][] = [
    ['folders of the machine it was written on', /(?<![\w.)\]}/])\/(?:work|home|root)\/|\.\.\/shared\b/],
    ['hosts that packages were taken from', /"resolved":|\bregistry\.(?:npmjs|yarnpkg)\b/],
    ['notes of what is still to be done', /\bTODO\b|\bFIXME\b|\bXXX\b/],
    ['tests that are switched off or run alone', /\b(?:test|describe|it)\.(?:only|todo)\(/],
  ]
  for (const [what, form] of unwanted)
    test(`holds no ${what}`, () => {
      assert.deepEqual(linesWith(form), [])
    })

  test('holds nothing that is built or kept while running', () => {
    assert.deepEqual(
      tracked.filter(path => /^(?:dist|var|node_modules)\/|\.log$/.test(path)),
      [],
    )
  })
})

describe('the documents', () => {
  const pages = texts.filter(({ path }) => path.endsWith('.md'))

  test('point to files that exist', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target.replace(/#.*$/, ''))
        .filter(target => target !== '' && !/^[a-z]+:/.test(target))
        .filter(target => !existsSync(join(root, dirname(path), target)))
        .map(target => `${path} → ${target}`),
    )
    assert.deepEqual(broken, [])
  })
})

describe('the decisions', () => {
  const decisions = texts.filter(({ path }) => path.startsWith('docs/adr/'))
  const numberOf = (path: string) => /^docs\/adr\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]
  const numbers = decisions.map(({ path }) => numberOf(path))

  test('have numbers, each its own, without a gap', () => {
    const expected = decisions.map((_, at) => String(at + 1).padStart(4, '0'))
    assert.deepEqual([...numbers].sort(), expected)
  })

  for (const { path, text } of decisions)
    test(`${path} fits on a page and says what would change our mind`, () => {
      const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading)
      assert.match(headings[0]!, new RegExp(`^${numberOf(path)} `))
      assert.deepEqual(headings.slice(1), [
        'Context',
        'Decision',
        'Consequences',
        'What would change our mind',
      ])
      assert.ok(text.split(/\s+/).length <= 450, 'more than a page')
    })

  test('exist wherever one is cited', () => {
    const cited = new Set(
      texts.flatMap(({ text }) => [...text.matchAll(/\bADR (\d{4})\b/g)].map(found => found[1])),
    )
    assert.deepEqual(
      [...cited].filter(number => !numbers.includes(number)),
      [],
    )
  })
})
