import type { Article, Initiative, Paragraph, ParsedAgreement } from '#reading'
import { withArabicNumerals } from '#text'

/** Anchor of the 別表 on the agreement's page. */
export const annexId = 'annex'

/** Anchor of an article: 第4条の2 is `article-4-2`. */
export const articleId = ({ number, branch = [] }: Pick<Article, 'number' | 'branch'>): string =>
  ['article', number, ...branch].join('-')

/** Anchor of a paragraph: 第2条第1項 is `article-2-p1`. */
export const paragraphId = (article: Article, { number }: Paragraph): string =>
  `${articleId(article)}-p${number}`

/** Anchor of an item by its place in its list, counted from 1: 第2条第1項第3号 is `article-2-p1-i3`. */
export const itemId = (list: string, place: number): string =>
  list.includes('-i') ? `${list}-${place}` : `${list}-i${place}`

/** Anchor of a field of policy. */
export const pillarId = (pillar: number): string => `pillar-${pillar}`

const anchors = new WeakMap<readonly Initiative[], Map<Initiative, string>>()

/** Anchor of an initiative: its field and its place in it, counted from 1. */
export function initiativeId({ initiatives }: ParsedAgreement, initiative: Initiative): string {
  let known = anchors.get(initiatives)
  if (!known) {
    known = new Map()
    const counted = new Map<number | null, number>()
    for (const one of initiatives) {
      const place = (counted.get(one.pillar) ?? 0) + 1
      counted.set(one.pillar, place)
      known.set(one, `init-${one.pillar}-${place}`)
    }
    anchors.set(initiatives, known)
  }
  return known.get(initiative) ?? `init-${initiative.pillar}-0`
}

const citation = /^第(\d+)条((?:の\d+)*)(?:第(\d+)項)?/u

/**
 * Anchor of a clause as it is cited in words, any numerals: 第5条, 第四条の二第１項. An item is led to its
 * paragraph. Null where the words cite no article.
 */
export function anchorOf(words: string): string | null {
  const found = citation.exec(withArabicNumerals(words))
  if (!found) return null
  const branch = found[2]!.split('の').slice(1).map(Number)
  const article = articleId({ number: Number(found[1]), branch })
  return found[3] ? `${article}-p${found[3]}` : article
}

/** 第4条の2: an article as it is called. */
export const articleName = ({ number, branch = [] }: Pick<Article, 'number' | 'branch'>): string =>
  `第${number}条${branch.map(part => `の${part}`).join('')}`
