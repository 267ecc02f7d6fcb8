import type { Child } from 'hono/jsx'
import type { Article, ParsedAgreement } from '#reading'
import { fold } from '#text'
import { anchorOf, annexId, articleId } from '../anchor.ts'

const NUMBER = '[0-9〇一二三四五六七八九十百]+'
const mention = new RegExp(`別表(?:第${NUMBER})?|前条|第${NUMBER}条(?:の${NUMBER})*(?:第${NUMBER}項)?`, 'gu')
const ofLaw = /[法律令則例]\s*(?:（[^）]*）|\([^)]*\))?\s*$/u

/**
 * A text of the agreement in which it leads to itself: 別表 to the annex, 第4条 and 前条 to the article. What it
 * cites of a law stays plain, as do clauses it does not have.
 *
 * @param here the article the text stands in, for 前条; left out for the preamble
 */
export function linked(text: string, agreement: ParsedAgreement, here?: Article): Child[] {
  const parts: Child[] = []
  let done = 0
  for (const found of fold(text).matchAll(mention)) {
    const anchor = target(found[0], text.slice(0, found.index), agreement, here)
    if (!anchor) continue
    const end = found.index + found[0].length
    parts.push(text.slice(done, found.index), <a href={`#${anchor}`}>{text.slice(found.index, end)}</a>)
    done = end
  }
  return [...parts, text.slice(done)]
}

function target(words: string, before: string, agreement: ParsedAgreement, here?: Article): string | null {
  if (words.startsWith('別表')) return agreement.initiatives.length > 0 ? annexId : null
  if (words === '前条') return previous(agreement, here)
  const cited = anchorOf(words)
  const own = agreement.articles.some(article => clauseIds(article).includes(cited ?? ''))
  return own && !ofLaw.test(before) ? cited : null
}

function previous({ articles }: ParsedAgreement, here?: Article): string | null {
  const before = here && articles[articles.indexOf(here) - 1]
  return before ? articleId(before) : null
}

const clauseIds = (article: Article): string[] => [
  articleId(article),
  ...article.paragraphs.map(({ number }) => `${articleId(article)}-p${number}`),
]
