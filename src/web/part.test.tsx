import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Child } from 'hono/jsx'
import {
  ErrorSummary,
  Found,
  Paging,
  RadioField,
  RoleSign,
  roleKinds,
  sideOf,
  TextField,
  Underlined,
} from './index.ts'

const text = (part: Child): string =>
  String(part)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('Underlined', () => {
  it('marks the words that decided', () => {
    assert.equal(
      String(<Underlined text="甲と協力して取り組む。" words="協力して" />),
      '甲と<mark>協力して</mark>取り組む。',
    )
  })

  it('leaves the text alone where the words do not stand in it', () => {
    assert.equal(String(<Underlined text="取り組む。" words="中心" />), '取り組む。')
    assert.equal(String(<Underlined text="取り組む。" words="" />), '取り組む。')
  })
})

describe('Paging', () => {
  const pages = (page: number, of: number) => text(<Paging page={page} pages={of} hrefOf={n => `?p=${n}`} />)

  it('shows the ends, the page and two neighbours on each side', () => {
    assert.equal(pages(6, 20), '前へ 1 … 4 5 6 7 8 … 20 次へ')
  })

  it('leaves out nothing where nothing is between', () => {
    assert.equal(pages(1, 4), '1 2 3 4 次へ')
  })

  it('is not there for one page', () => {
    assert.equal(String(<Paging page={1} pages={1} hrefOf={String} />), '')
  })
})

describe('A field with an error', () => {
  it('keeps what was typed and is described by its hint and its error', () => {
    const html = String(
      <TextField name="end" label="終わり" value="13:00" hint="例：15:00" error="直してください" />,
    )
    assert.match(html, /aria-invalid="true"/)
    assert.match(html, /aria-describedby="end-hint end-error"/)
    assert.match(html, /value="13:00"/)
  })

  it('is where the link of the summary leads, also for a group of choices', () => {
    const html = String(
      <RadioField name="kind" label="種類" error="選んでください" choices={[{ value: 'a', label: 'あ' }]} />,
    )
    assert.match(html, /<fieldset[^>]* id="kind"[^>]* tabindex="-1"/)
  })
})

describe('ErrorSummary', () => {
  it('counts, and is absent where all is well', () => {
    assert.match(
      text(<ErrorSummary errors={[{ field: 'a', text: '日付を書いてください' }]} />),
      /直すところが1件あります/,
    )
    assert.equal(String(<ErrorSummary errors={[]} />), '')
  })
})

describe('Found', () => {
  it('says which of them are here only where there are more', () => {
    assert.equal(text(<Found total={26} from={1} to={8} />), '26件 のうち 1–8件')
    assert.equal(text(<Found total={3} from={1} to={3} />), '3件')
  })
})

describe('Role signs', () => {
  it('always say their word, also where only the sign is seen', () => {
    const words = roleKinds.map(kind => text(<RoleSign kind={kind} size="only" />))
    assert.deepEqual(words, ['中心', '共同', '協力', '支援', '参加', '不明'])
  })
})

describe('Sides', () => {
  it('give the first party 藍, the second 柿 and all others 灰', () => {
    assert.deepEqual([0, 1, 2, 9].map(sideOf), ['a', 'b', 'c', 'c'])
  })
})
