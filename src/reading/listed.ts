import { fold, unwrapped, withoutBlanks } from '#text'
import { everyLine } from './article.ts'
import type { Findings, RoleText } from './found.ts'
import { type Field, fieldOf } from './heading.ts'
import { spanOf } from './ledger.ts'
import type { KnownParty } from './mention.ts'
import { FIELD, type Node, rootNode } from './outline.ts'
import { beforeRoles, rolesIn } from './said.ts'
import type { Line } from './source.ts'

/**
 * Reads the initiatives of an outline: a clause whose parts are headed 取組の内容, 甲の役割 … is an initiative; the
 * outermost clause above it is its field of policy.
 *
 * @param base how the outline is cited: 第3条, 別表
 */
export function readList(
  root: Node,
  base: string,
  parties: readonly KnownParty[],
  findings: Findings,
  pillar = 0,
): void {
  new ListReader(base, parties, findings, pillar).walk(root, [])
}

type Part = { node: Node; field: Field | null }

class ListReader {
  constructor(
    private readonly base: string,
    private readonly parties: readonly KnownParty[],
    private readonly findings: Findings,
    private readonly pillar: number,
  ) {}

  walk(node: Node, path: readonly Node[]): void {
    const parts = node.children.map((child): Part => ({ node: child, field: this.fieldOf(child) }))
    if (parts.some(({ field }) => field?.heading.kind === 'title')) this.titled(parts, path, node)
    else if (parts.some(({ field }) => tellsInitiative(field))) this.initiative(node, parts, path)
    else if (node.children.length === 0 && path.length > 0) this.sentences(node, path)
    else for (const child of node.children) this.walk(child, [...path, child])
  }

  private fieldOf(node: Node): Field | null {
    const first = node.lines[0]
    const field = first ? this.headOf(first, node) : null
    const isSentence = field?.heading.kind === 'title' && /。$/u.test(field.rest)
    return isSentence ? { ...field, heading: { kind: 'content' } } : field
  }

  private headOf(first: Line, node: Node): Field | null {
    return fieldOf(first.text, this.parties, node.label !== '' || node.style === FIELD)
  }

  /** Initiatives whose title is a part like any other (取組名：…). */
  private titled(parts: readonly Part[], path: readonly Node[], above: Node): void {
    const starts = parts.flatMap(({ field }, index) => (field?.heading.kind === 'title' ? [index] : []))
    starts.forEach((start, index) => {
      const own = parts.slice(start, starts[index + 1])
      const head = own[0]!
      const title = this.textOf(head.node, head.field)
      const node: Node = { ...rootNode(), lines: head.node.lines, children: own.map(part => part.node) }
      this.enter(node, title, own.slice(1), above.style === '' ? path : [...path, node])
    })
  }

  private initiative(node: Node, parts: readonly Part[], path: readonly Node[]): void {
    this.enter(node, unwrapped(node.lines.map(line => line.text)), parts, path)
  }

  private enter(node: Node, heading: string, parts: readonly Part[], path: readonly Node[]): void {
    const content = parts
      .filter(({ field }) => field?.heading.kind === 'content')
      .map(part => this.textOf(part.node, part.field))
    const said = /^([^\s。、]{2,30})\s+([^\s].*。)$/u.exec(
      content.length === 0 ? (node.lines[0]?.text ?? '') : '',
    )
    if (said && node.lines.length === 1) {
      this.push(node, said[1]!, unwrapped([said[2]!]), this.rolesOf(parts), path)
      return
    }
    const split = /^([^。]{1,60}?)\n?((?:[^。]+。)+)$/u.exec(heading)
    const titled =
      content.length === 0 && node.lines.length > 1 && split && !node.lines[0]!.key.endsWith('。')
    const title = titled ? node.lines[0]!.text : heading
    const body = titled ? unwrapped(node.lines.slice(1).map(line => line.text)) : content.join('')
    this.push(node, withoutStop(title), body, this.rolesOf(parts), path)
  }

  private push(node: Node, title: string, content: string, roles: RoleText[], path: readonly Node[]): void {
    const lines = everyLine(node)
    const outer = path[0]
    const pillar = outer && outer !== node ? this.pillarOf(outer) : this.pillar
    this.findings.initiatives.push({
      ref: this.refOf(path, node),
      pillar,
      title,
      content,
      roles,
      lines: spanOf(lines),
    })
    this.findings.ledger.take(lines)
  }

  private pillarOf(outer: Node): number {
    if (this.pillar > 0) return this.pillar
    const title = unwrapped(outer.lines.map(line => line.text))
    this.findings.ledger.take(outer.lines)
    return this.findings.pillars.numberOf(withoutStop(title), outer.ordinal, spanOf(outer.lines))
  }

  private refOf(path: readonly Node[], node: Node): string {
    const labels = path.map((each, depth) => this.labelOf(each, depth === 0 && each !== node)).join('')
    const prefix = this.base + labels
    return node.label === '' ? this.findings.nextRef(prefix) : prefix
  }

  /** A mark as it is cited; a field of policy that an annex numbers in figures by its number. */
  private labelOf(node: Node, isField: boolean): string {
    const label = fold(withoutBlanks(node.label))
    const isFigure = !/^\(?[ア-ンあ-ん一-龠a-z]/u.test(label) || label.startsWith('第')
    return isField && isFigure && this.base.startsWith('別表') && node.ordinal > 0
      ? `(${node.ordinal})`
      : label
  }

  private rolesOf(parts: readonly Part[]): RoleText[] {
    const roles: RoleText[] = parts.flatMap(({ node, field }) => {
      if (field?.heading.kind === 'role') {
        const text = this.textOf(node, field)
        return field.heading.parties.map(party => ({ party, text }))
      }
      return field?.heading.kind === 'roles' ? this.sharedRoles(node, field) : []
    })
    return this.parties.flatMap(({ label }) => {
      const own = roles.filter(role => role.party === label)
      return own.length > 0 ? [{ party: label, text: own.map(role => role.text).join('') }] : []
    })
  }

  /** Roles below 役割分担: each in a part of its own, or told in running text. */
  private sharedRoles(node: Node, field: Field): RoleText[] {
    const parts = node.children.map((child): Part => ({ node: child, field: this.fieldOf(child) }))
    if (parts.some(part => part.field?.heading.kind === 'role')) return this.rolesOf(parts)
    return rolesIn(this.textOf(node, field), this.parties)
  }

  /** Text of a part without its heading, with everything below it. */
  private textOf(node: Node, field: Field | null): string {
    const own = field
      ? [field.rest, ...node.lines.slice(1).map(line => line.text)]
      : node.lines.map(line => line.text)
    return unwrapped(
      [...own, ...node.children.map(child => this.textOf(child, null))].filter(text => text !== ''),
    )
  }

  /** An initiative without headed parts, told in sentences: 甲は、… 乙は、… */
  private sentences(node: Node, path: readonly Node[]): void {
    const [first, ...others] = node.lines
    const said = /^([^\s。、]{2,30})\s+([^\s].*。)$/u.exec(first?.text ?? '')
    const told = said ? unwrapped([said[2]!, ...others.map(line => line.text)]) : ''
    const turns = said ? rolesIn(told, this.parties) : []
    if (said && turns.length > 0) {
      this.push(node, said[1]!, beforeRoles(told, this.parties), turns, path)
      return
    }
    if (!first || others.length === 0 || /。$/u.test(first.key)) return
    const text = unwrapped(others.map(line => line.text))
    const roles = rolesIn(text, this.parties)
    if (roles.length > 0 && !/^甲|^乙|は、/u.test(fold(first.text)))
      this.push(node, first.text, beforeRoles(text, this.parties), roles, path)
  }
}

function tellsInitiative(field: Field | null): boolean {
  return (
    field !== null &&
    (field.heading.kind === 'content' || field.heading.kind === 'role' || field.heading.kind === 'roles')
  )
}

function withoutStop(title: string): string {
  return title.replace(/。$/u, '')
}
