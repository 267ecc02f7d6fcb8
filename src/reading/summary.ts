import { displayWidth, wareki } from '#text'
import type { DocumentKind, DutyKind, Lines, ParsedAgreement, Recurrence, Role, RoleKind } from './schema.ts'

/** Japanese words for the kinds of instruments. */
export const documentKindNames: Record<DocumentKind, string> = {
  'cooperation-agreement': '連携協約',
  'settlement-agreement': '定住自立圏形成協定',
  variation: '一部を変更する協約',
  other: 'その他の協定等',
}

/** Japanese words for what a party does. */
export const roleKindNames: Record<RoleKind, string> = {
  lead: '中心',
  joint: '共同',
  cooperate: '協力',
  support: '支援',
  participate: '参加',
  unclear: '不明',
}

/** Japanese words for the kinds of duties. */
export const dutyKindNames: Record<DutyKind, string> = {
  consultation: '協議・連絡会議',
  'cost-sharing': '費用の分担',
  'termination-notice': '廃止の通告',
  'variation-procedure': '変更の手続',
  term: '期間',
  'further-agreement': '定めのない事項の協議',
}

/** Japanese words for when a duty is due. */
export const recurrenceNames: Record<Recurrence, string> = {
  once: '一度',
  'every-fiscal-year': '毎年度',
  'every-calendar-year': '毎年',
  'on-event': 'その都度',
}

/** A readable summary for the terminal: parties, articles, table of roles, duties, and what to look at again. */
export function summaryOf(parsed: ParsedAgreement): string {
  const doubts = parsed.diagnostics.filter(({ severity }) => severity !== 'note')
  return [
    parsed.title || '（題名が見つかりません）',
    `  ${documentKindNames[parsed.documentKind]}　締結日 ${parsed.concludedOn ? wareki(parsed.concludedOn) : '記載なし'}　写し ${parsed.copies === null ? '記載なし' : `${parsed.copies}通`}${parsed.region ? `　圏域 ${parsed.region}` : ''}`,
    ...section(
      '当事者',
      parsed.parties
        .filter(({ name }) => name !== '')
        .map(
          ({ label, name, code, representative }) =>
            `${label === name ? '' : `${label} `}${name}（${code ?? '団体コード不明'}）${representative ? ` ${representative.office} ${representative.name ?? ''}` : ''}`,
        ),
    ),
    ...section(
      '根拠',
      parsed.legalBasis.map(
        ({ law, lawNumber, provision }) => `${law}${lawNumber ? `（${lawNumber}）` : ''}${provision ?? ''}`,
      ),
    ),
    ...section(
      '条',
      parsed.articles.map(
        ({ number, branch, caption }) =>
          `第${number}条${(branch ?? []).map(each => `の${each}`).join('')}${caption ? `（${caption}）` : ''}`,
      ),
    ),
    ...section('取組と役割', rolesTable(parsed)),
    ...section(
      '義務',
      parsed.duties.map(
        ({ kind, clause, bearers, recurrence }) =>
          `${clause} ${dutyKindNames[kind]}　${recurrenceNames[recurrence]}　${bearers.join('・')}`,
      ),
    ),
    ...section(
      '変更',
      (parsed.changes ?? []).map(
        ({ kind, target }) =>
          `${target} ${{ replace: '改める', insert: '加える', delete: '削る', move: '移す', renumber: '番号を改める' }[kind]}`,
      ),
    ),
    ...section('確かめたい行', [
      ...doubts.map(({ lines, message }) => `${linesName(lines)} ${message}`),
      ...parsed.unread.map(
        ({ lines, text }) => `${linesName(lines)} 読み取れませんでした: ${text.split('\n')[0]!.slice(0, 40)}`,
      ),
    ]),
  ].join('\n')
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `■ ${heading}`, ...lines.map(line => `  ${line}`.trimEnd())]
}

/** Initiatives by field of policy, one line each with the kind of every role. */
function rolesTable({ pillars, initiatives }: ParsedAgreement): string[] {
  const width = Math.max(0, ...initiatives.map(({ ref }) => displayWidth(ref))) + 2
  const lines = (pillar: number): string[] =>
    initiatives
      .filter(initiative => initiative.pillar === pillar)
      .map(
        ({ ref, title, roles }) =>
          `${ref}${' '.repeat(width - displayWidth(ref))}${title}　${roles.map(roleName).join(' ')}`,
      )
  return [0, ...pillars.map(({ number }) => number)].flatMap(number => {
    const title = pillars.find(pillar => pillar.number === number)?.title
    return [...(title ? [`${number} ${title}`] : []), ...lines(number)]
  })
}

function roleName({ party, kind }: Role): string {
  return `${party}:${roleKindNames[kind]}`
}

function linesName([first, last]: Lines): string {
  return first === last ? `${first}行目` : `${first}〜${last}行目`
}
