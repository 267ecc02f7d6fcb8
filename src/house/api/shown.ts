/** A JSON Schema, as far as the page of the API reads it. */
export interface Shape {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: string[]
  description?: string
  default?: unknown
  required?: string[]
  properties?: Record<string, Shape>
  items?: Shape
  anyOf?: Shape[]
}

/** A value of a body or an answer, as a line of a table. */
export interface Line {
  /** Where it stands: `items[].roles[].kind`. */
  name: string
  type: string
  description: string
}

type Components = Readonly<Record<string, Shape>>

/** The shape behind a reference; where null may stand instead, the other. */
function plain(shape: Shape, components: Components): { shape: Shape; nullable: boolean } {
  if (shape.$ref) {
    const found = components[shape.$ref.replace('#/components/schemas/', '')] ?? {}
    return plain({ ...found, ...(shape.description && { description: shape.description }) }, components)
  }
  if (Array.isArray(shape.type))
    return { shape: { ...shape, type: shape.type.find(type => type !== 'null') ?? 'null' }, nullable: true }
  const others = shape.anyOf?.filter(({ type }) => type !== 'null') ?? []
  if (others.length !== 1) return { shape, nullable: false }
  const { shape: only } = plain(others[0]!, components)
  return { shape: { ...only, description: shape.description ?? only.description ?? '' }, nullable: true }
}

const words: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: 'true / false',
  array: '並び',
  object: 'まとまり',
  date: '日',
  'date-time': '時刻（UTC）',
  uuid: '識別子',
}

/** What a value is called: 日, 整数 … */
export function typeOf(shape: Shape, components: Components): string {
  const { shape: found, nullable } = plain(shape, components)
  const word = found.enum?.join(' / ') ?? words[found.format ?? ''] ?? words[String(found.type)] ?? ''
  return nullable ? `${word}、または null` : word
}

/** Every value of a body or an answer, the outer before the inner. */
export function linesOf(shape: Shape, components: Components, before = ''): Line[] {
  const { shape: found } = plain(shape, components)
  if (found.items) return linesOf(found.items, components, `${before}[]`)
  return Object.entries(found.properties ?? {}).flatMap(([key, value]) => {
    const name = before ? `${before}.${key}` : key
    const { shape: inner } = plain(value, components)
    const line = { name, type: typeOf(value, components), description: inner.description ?? '' }
    return [line, ...linesOf(value, components, name)]
  })
}
