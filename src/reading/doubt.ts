import type { ArticleOutline } from './article.ts'
import { type Ledger, spanOf } from './ledger.ts'
import type { Article, Initiative, Lines, ParsedAgreement } from './schema.ts'

/**
 * Enters what the person who checks the reading should look at again. The codes are stable: title-missing,
 * parties-missing, code-unknown, date-missing, articles-missing, articles-out-of-order, article-repeated,
 * article-skipped, role-unclear, roles-missing.
 */
export function doubt(
  parsed: ParsedAgreement,
  outlines: readonly ArticleOutline[],
  ledger: Ledger,
  whole: Lines,
): void {
  const top: Lines = [whole[0], whole[0]]
  if (parsed.title === '')
    ledger.doubt('error', 'title-missing', '題名が見つかりません。題名を入力してください。', top)
  if (parsed.parties.every(({ name }) => name === ''))
    ledger.doubt('error', 'parties-missing', '当事者が見つかりません。当事者を入力してください。', top)
  for (const { name, code, lines } of parsed.parties) {
    if (name !== '' && code === null)
      ledger.doubt(
        'note',
        'code-unknown',
        `${name}の団体コードが分かりません。名称を確かめてください。`,
        lines ?? top,
      )
  }
  if (parsed.concludedOn === null)
    ledger.doubt('note', 'date-missing', '締結日が書かれていません。締結日を確かめてください。', [
      whole[1],
      whole[1],
    ])
  doubtArticles(parsed, outlines, ledger, top)
  for (const initiative of parsed.initiatives) doubtRoles(initiative, parsed, ledger)
}

function doubtArticles(
  { articles, documentKind }: ParsedAgreement,
  outlines: readonly ArticleOutline[],
  ledger: Ledger,
  top: Lines,
): void {
  if (outlines.length === 0 && documentKind !== 'variation')
    ledger.doubt(
      'warning',
      'articles-missing',
      '条が見つかりません。本文が含まれているか確かめてください。',
      top,
    )
  outlines.forEach((outline, index) => {
    const before = outlines[index - 1]
    if (before && before.number > outline.number)
      ledger.doubt(
        'note',
        'articles-out-of-order',
        `第${outline.number}条が第${before.number}条の後にあります。番号の順に並べました。`,
        spanOf(outline.lines),
      )
  })
  articles.forEach((article, index) => {
    const before = articles[index - 1]
    const lines = article.lines ?? top
    if (before && isSame(before, article))
      ledger.doubt(
        'warning',
        'article-repeated',
        `第${article.number}条が二つあります。どちらが正しいか確かめてください。`,
        lines,
      )
    else if (article.number > (before?.number ?? 0) + 1)
      ledger.doubt(
        'warning',
        'article-skipped',
        `第${article.number}条の前の条が見つかりません。抜けている条がないか確かめてください。`,
        lines,
      )
  })
}

function isSame(one: Article, other: Article): boolean {
  return one.number === other.number && (one.branch ?? []).join() === (other.branch ?? []).join()
}

function doubtRoles(
  { ref, title, roles, lines }: Initiative,
  { parties }: ParsedAgreement,
  ledger: Ledger,
): void {
  for (const { party, kind } of roles) {
    if (kind === 'unclear')
      ledger.doubt(
        'warning',
        'role-unclear',
        `${ref}「${title}」の${party}の役割を判断できません。役割の種類を選んでください。`,
        lines,
      )
  }
  if (roles.length === 0 && parties.length > 0)
    ledger.doubt(
      'warning',
      'roles-missing',
      `${ref}「${title}」の役割が見つかりません。役割を入力してください。`,
      lines,
    )
}
