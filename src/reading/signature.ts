import { columnsOf, dateIn, fold, withoutBlanks } from '#text'
import type { KnownParty } from './mention.ts'
import { apartFromPrefecture, partyOf, prefectureOf } from './party.ts'
import type { CodeOf, Party } from './schema.ts'
import type { Line } from './source.ts'

/** What one party's part of the signatures says. */
interface Signed {
  label: string | null
  name: string | null
  office: string | null
  person: string | null
  prefecture: string | null
}

const OFFICE =
  /^(.{0,30}?(?:(?:市長|町長|村長|区長)(?!会)|知事|管理者|企業長|連合長|組合長|会長|理事長|委員長|議長|局長|総代|機構長|所長|院長|学長|代表理事)(?:職務代理者|代理|臨時代理者)?)(?:\s*[:：]?\s*)(.*)$/u
const OFFICES = /(?<=^|\s)[^\s。]{2,12}(?:市長|町長|村長|区長|知事|組合長|企業長)(?=\s|$)/gu
/** Office and person on the line of an address (大久保町2534番地 飯田市長 牧野 光朗). */
const OFFICE_BEHIND =
  /\s[^\s0-9]{2,12}(?:市長|町長|村長|区長|知事|管理者|企業長|連合長|組合長|会長|理事長)\s+[^\s0-9].*$/u
const SEAL =
  /\s*(?:[([]?\s*(?:公印省略|記名押印|署名押印|電子署名|自署|署名|印影|公印|印)\s*[)\]]?|㊞|\u329e|(?<=\s)[?○◯□])\s*$/u
const TITLE = /^(?:代表者?(?:職氏?名|名)?|職氏名|氏名|名称|団体名|市町村名|市町名|市名|職名|職)\s*[:：]?\s*/u
const ADDRESS =
  /^(?:住\s*所|所在地|所\s*在)|[0-9一二三四五六七八九十]+(?:番地?|丁目|号$)|[0-9]+[-−‐ー][0-9]+/u
const WITNESS = /^(?:立\s*会\s*人|立会者|立会い|見届人|調印立会)/u
const LABEL =
  /^[(（【[]?([甲乙丙丁戊己庚辛壬癸])[)）】\]]?(?:\s*[:：]\s*|\s+|$|(?=[(（])|(?=[^\s及はとがのを、]{1,12}(?:市|町|村|県|組合|企業団|連合|長)))/u
const BLANK = /^[＿_…\s]+$/u

/**
 * Reads the signatures and completes the parties by what they say: office and name of who signs, prefecture of an
 * address; where no preamble names the parties, the signatures do.
 */
export function signed(lines: readonly Line[], parties: readonly KnownParty[], codeOf: CodeOf): KnownParty[] {
  const blocks = blocksOf(columnsApart(lines, parties), parties)
  const known = parties.length > 0 ? parties : blocks.flatMap(block => partyFrom(block, codeOf))
  return known.map(party => {
    const block = blocks.find(each => (each.label ? each.label === party.label : sameName(each, party)))
    return block ? completed(party, block, codeOf) : party
  })
}

function partyFrom(block: Signed, codeOf: CodeOf): KnownParty[] {
  const name = block.name ?? block.office?.replace(/長$|知事$/u, '') ?? null
  const prefecture = block.prefecture === name ? '' : (block.prefecture ?? '')
  return name ? [partyOf(block.label, prefecture + name, codeOf)] : []
}

function sameName(block: Signed, party: KnownParty): boolean {
  const name = fold(party.name)
  return fold(block.name ?? '') === name || fold(block.office ?? '').startsWith(name)
}

function completed(party: KnownParty, block: Signed, codeOf: CodeOf): KnownParty {
  const prefecture = party.prefecture ?? block.prefecture
  const code = party.code ?? (prefecture ? codeOf({ prefecture, name: party.name.normalize('NFKC') }) : null)
  const representative = block.office ? { office: block.office, name: block.person } : null
  return { ...party, prefecture, code, representative }
}

/** Lines of signatures with those side by side put one block after the other. */
function columnsApart(lines: readonly Line[], parties: readonly KnownParty[]): string[] {
  const texts = lines.map(line => undated(line.spaced ? line.text : barred(line.raw)))
  const at = texts.findIndex(text => secondColumn(text, parties) !== null)
  if (at < 0) return texts
  const column = secondColumn(texts[at]!, parties)!
  const left: string[] = []
  const right: string[] = []
  for (const text of texts.slice(at)) {
    if (dateIn(text) && secondColumn(text, parties) === null) continue
    const cut = secondColumn(text, parties) ?? cutNear(text, column)
    left.push(text.slice(0, cut))
    right.push(text.slice(cut))
  }
  return [...texts.slice(0, at), ...left, ...columnsApartText(right, parties)]
}

function columnsApartText(texts: readonly string[], parties: readonly KnownParty[]): string[] {
  const at = texts.findIndex(text => secondColumn(text.trimStart(), parties) !== null)
  if (at < 0) return [...texts]
  const trimmed = texts.map(text => text.replace(/^\s+/u, ''))
  const column = secondColumn(trimmed[at]!, parties)!
  const cuts = trimmed.map(text => secondColumn(text, parties) ?? cutNear(text, column))
  return [
    ...trimmed.map((text, index) => text.slice(0, cuts[index])),
    ...columnsApartText(
      trimmed.map((text, index) => text.slice(cuts[index])),
      parties,
    ),
  ]
}

/** Where a second party begins on the line of a first one; null where none does. */
function secondColumn(text: string, parties: readonly KnownParty[]): number | null {
  const key = fold(text)
  if (/。/u.test(key)) return null
  const labels =
    /^\s*[(（【]?[甲乙丙丁戊己庚辛壬癸][)）】]?[\s:：].*?[\s]([(（【]?[乙丙丁戊己庚辛壬癸][)）】]?)(?:[\s:：]|$)/u.exec(
      key,
    )
  if (labels) return labels.index + labels[0].lastIndexOf(labels[1]!)
  const offices = [...key.matchAll(OFFICES)]
  if (offices[1]) return offices[1].index
  const names = parties
    .filter(({ label, name }) => label === name)
    .map(({ name }) => ({ at: key.indexOf(fold(name)), name }))
  const [first, second] = names.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)
  return first && second && /\s$/u.test(key.slice(0, second.at)) && first.at < 6 ? second.at : null
}

/** The gap of a line that lies nearest to where the second column of another line begins. */
function cutNear(text: string, like: number): number {
  const tabs = text.split('\t')
  if (tabs.length > 2) return tabs.slice(0, Math.ceil(tabs.length / 2)).join('\t').length
  let best = text.length
  let distance = Number.POSITIVE_INFINITY
  for (const gap of text.matchAll(/[ \t\u3000]{2,}|\t|^[ \u3000]+/gu)) {
    const end = gap.index + gap[0].length
    if (Math.abs(end - like) < distance) {
      best = end
      distance = Math.abs(end - like)
    }
  }
  const width = [...text.slice(0, best)].reduce((sum, each) => sum + columnsOf(each.charCodeAt(0)), 0)
  return best < text.length && (distance <= 12 || width > 20)
    ? best
    : text.trimStart().length < text.length - like / 2
      ? 0
      : text.length
}

/** A line without the date that stands before a signature. */
function undated(text: string): string {
  const date = dateIn(text)
  return date && date.start < 4 && date.end < text.length ? text.slice(date.end) : text
}

/** A row of a table drawn with pipes, its cells divided by tabs. */
function barred(raw: string): string {
  return raw.replace(/^\s*[|｜│]\s*|\s*[|｜│]?\s*$/gu, '').replace(/\s*[|｜│]\s*/gu, '\t')
}

/** Office and name of who represents a party, from one text (湖西市長　浜名 鰻); null where it tells no office. */
export function representativeIn(text: string): Party['representative'] {
  const block = emptyBlock(null)
  represent(block, text.trim().replace(TITLE, ''))
  return block.office ? { office: block.office, name: block.person } : null
}

function emptyBlock(label: string | null): Signed {
  return { label, name: null, office: null, person: null, prefecture: null }
}

/** What is signed for each party, in order. */
function blocksOf(texts: readonly string[], parties: readonly KnownParty[]): Signed[] {
  const blocks: Signed[] = []
  let witness = false
  for (const text of texts) {
    const plain = text.trim().replace(/\t/gu, ' ')
    if (plain === '' || isDate(plain)) continue
    if (WITNESS.test(fold(plain))) witness = true
    const label = labelOf(plain, parties)
    const rest = label ? plain.slice(label[0].length).trim() : plain
    const other = label ? null : labelledElsewhere(rest, blocks.at(-1), parties)
    if (label || other || opensByName(rest, blocks.at(-1), parties)) {
      witness = false
      const own = label?.[1] ?? other
      const begun = own ? blocks.findIndex(each => each.label === own && each.office === null) : -1
      blocks.push(...(begun >= 0 ? blocks.splice(begun, 1) : [emptyBlock(own)]))
    }
    const block = blocks.at(-1)
    if (block && !witness) say(block, rest, parties)
  }
  return blocks
}

/** The label at the head of a text; a party's name that begins with such a character (甲府市, 乙部町) is none. */
function labelOf(text: string, parties: readonly KnownParty[]): RegExpExecArray | null {
  const key = fold(text).replace(/\s+/gu, '')
  return parties.some(({ name }) => key.startsWith(fold(name))) ? null : LABEL.exec(fold(text))
}

function isDate(text: string): boolean {
  const key = fold(text).replace(/\s+/gu, '')
  return /^(?:令和|平成|昭和|[0-9]{4}年)?[元0-9〇○一二三四五六七八九十]*年[0-9〇○一二三四五六七八九十]*月[0-9〇○一二三四五六七八九十]*日$/u.test(
    key,
  )
}

/** Whether a text without label begins another party: its name or its office, where the open block has both or is another's. */
function opensByName(text: string, open: Signed | undefined, parties: readonly KnownParty[]): boolean {
  const key = fold(text.replace(TITLE, '')).replace(/\s+/gu, '')
  if (open?.label) return false
  const party = parties.find(
    ({ name, prefecture }) =>
      key.startsWith(fold(name)) || (prefecture !== null && key.startsWith(prefecture + fold(name))),
  )
  if (party) return !open || !sameName(open, party)
  if (parties.length > 0 || /。/u.test(key)) return false
  const body = /^(.{1,14}?(?:市|町|村|区|県|組合|企業団|連合))(?:長|$)/u.exec(key)?.[1]
  return body !== undefined && (!open || (open.name ?? open.office ?? '').replace(/長$/u, '') !== body)
}

/** The label of the party whose name begins a text within the block of another; null where none does. */
function labelledElsewhere(
  text: string,
  open: Signed | undefined,
  parties: readonly KnownParty[],
): string | null {
  if (!open?.label) return null
  const key = fold(text.replace(TITLE, '')).replace(/\s+/gu, '')
  const party = parties.find(({ name, label }) => label !== name && key.startsWith(fold(name)))
  return party && party.label !== open.label ? party.label : null
}

/** Enters what a line says into its block. */
function say(block: Signed, text: string, parties: readonly KnownParty[]): void {
  const unsealed = text
    .replace(/^[(（]/u, '')
    .replace(/[)）]$/u, '')
    .trim()
  let rest = (fold(unsealed) === '' ? text : unsealed).replace(TITLE, '')
  if (rest === '' || /。$/u.test(rest)) return
  if (ADDRESS.test(fold(rest))) {
    block.prefecture ??= prefectureOf(
      withoutBlanks(fold(rest).replace(/^(?:住\s*所|所\s*在\s*地?)\s*[:]?\s*/u, '')),
    )
    const office = OFFICE_BEHIND.exec(fold(rest))
    if (office) represent(block, rest.slice(office.index + 1))
    return
  }
  const seal = SEAL.exec(fold(rest))
  if (seal) rest = rest.slice(0, seal.index)
  const named = nameAt(rest, parties)
  if (named) {
    block.name ??= named.name
    block.prefecture ??= named.prefecture
    rest = rest.slice(named.length).trim().replace(TITLE, '')
  }
  if (rest !== '') represent(block, rest)
}

function represent(block: Signed, text: string): void {
  const found = OFFICE.exec(fold(text))
  if (found && (block.office === null || /代理者?$/u.test(block.office))) {
    const office = withoutBlanks(text.slice(0, found[1]!.length))
    block.office = (block.office ?? '') + office
    const rest = text.slice(text.length - found[2]!.length).replace(TITLE, '')
    if (OFFICE.test(fold(rest)) && /代理者?$/u.test(office)) {
      represent(block, rest)
      return
    }
    person(block, rest)
  } else if (
    block.office === null &&
    block.name === null &&
    /(?:市|町|村|区|県|都|府|道|組合|企業団|連合|会|公社|機構|局)$/u.test(fold(text).replace(/\s+/gu, ''))
  ) {
    const { prefecture, name } = apartFromPrefecture(withoutBlanks(text))
    block.name = name
    block.prefecture ??= prefecture
  } else if (block.office !== null) person(block, text)
}

function person(block: Signed, text: string): void {
  const seal = SEAL.exec(fold(text))
  const name = withoutBlanks(seal ? text.slice(0, seal.index) : text)
  if (
    block.person === null &&
    name !== '' &&
    !BLANK.test(fold(name)) &&
    !/^[(]?[0-9]+[)]?$/u.test(fold(name)) &&
    name.length <= 16
  )
    block.person = name
}

/** The name of a party at the head of a text, spaced or not, followed by a blank or nothing. */
function nameAt(
  text: string,
  parties: readonly KnownParty[],
): { name: string; prefecture: string | null; length: number } | null {
  for (const { name, prefecture } of parties) {
    const letters = [...fold(name)].map(letter => letter.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s*')
    const found = new RegExp(
      `^(?:[^\\s\\d]{2,3}[都道府県])?(?:[^\\s\\d]{1,4}郡)?\\s*${letters}(?=\\s|$|[(（])`,
      'u',
    ).exec(fold(text))
    if (found) return { name, prefecture: prefecture ?? prefectureOf(text), length: found[0].length }
  }
  return null
}
