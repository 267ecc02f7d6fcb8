import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { agreement, form, labelOf, render, titleOf } from '../../test/kit/agreement-forms.ts'
import { readAgreement } from './index.ts'

describe('A structure written down in any mixture of forms', () => {
  it('is read back exactly', () => {
    fc.assert(
      fc.property(agreement, form, (it, how) => {
        const text = render(it, how)
        const parsed = readAgreement(text)
        const plain = (value: string): string => value.replaceAll('，', '、')
        assert.equal(parsed.title, titleOf(it))
        assert.equal(parsed.concludedOn, '2017-01-19')
        assert.equal(parsed.copies, it.names.length)
        assert.deepEqual(
          parsed.parties.map(({ label, name, representative }) => [label, name, representative]),
          it.names.map((name, index) => [
            labelOf(it, index),
            name,
            { office: `${name}長`, name: '見本花子' },
          ]),
        )
        assert.deepEqual(
          parsed.articles.map(({ number, caption, paragraphs }) => [
            number,
            caption,
            plain(paragraphs[0]!.text),
          ]),
          it.sentences.map((sentence, index) => [
            index + 1,
            how.caption === 'none' ? null : it.captions[index],
            sentence,
          ]),
        )
        assert.deepEqual(
          parsed.articles[1]!.paragraphs[0]!.items?.map(item => item.text),
          it.items,
        )
        assert.deepEqual(
          parsed.pillars.map(({ number, title }) => [number, title]),
          it.pillars.map(({ title }, index) => [index + 1, title]),
        )
        assert.deepEqual(
          parsed.initiatives.map(each => [
            each.pillar,
            each.title,
            plain(each.content),
            ...each.roles.flatMap(role => [role.party, plain(role.text)]),
          ]),
          it.pillars.flatMap(({ rows }, index) =>
            rows.map(each => [
              index + 1,
              each.title,
              each.content,
              ...each.roles.flatMap((role, party) => [labelOf(it, party), role]),
            ]),
          ),
        )
        assert.deepEqual(parsed.unread, [])
      }),
      { numRuns: Number(process.env.READING_RUNS ?? 300) },
    )
  })
})
