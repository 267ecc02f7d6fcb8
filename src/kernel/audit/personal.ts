import { createHash, randomBytes } from 'node:crypto'

/** A value that says something of a person; on the record it stands as a hash, beside it until it is erased. */
export class Personal {
  constructor(readonly value: unknown) {}
}

/**
 * Marks a value of `before` or `after` as personal data: names, addresses, mail, what somebody wrote of a person.
 * Nothing (null, undefined) stays nothing.
 *
 * @source ADR 0014
 */
export const personal = (value: unknown): Personal | null =>
  value === null || value === undefined ? null : new Personal(value)

/** A personal value as it is kept beside the chain. */
export interface Kept {
  /** Where the line holds its hash: `from`, `after.mail`. */
  field: string
  /** 32 hexadecimal digits, drawn for this value alone. */
  salt: string
  /** The value as JSON. */
  value: string
}

/** SHA-256 over salt and value, in hexadecimal digits: what stands on the line for a personal value. */
export const personalHash = ({ salt, value }: Pick<Kept, 'salt' | 'value'>): string =>
  createHash('sha256')
    .update(salt + value)
    .digest('hex')

/** What goes onto the line, with the personal values taken out of it. */
export interface Sealed {
  line: unknown
  kept: Kept[]
}

/** Takes the personal values out of what is to be recorded, however deep they stand. */
export function seal(act: Readonly<Record<string, unknown>>): Sealed {
  const kept: Kept[] = []
  const sealed = (value: unknown, field: string): unknown => {
    if (value instanceof Personal) {
      const one = {
        field,
        salt: randomBytes(16).toString('hex'),
        value: JSON.stringify(plain(value.value)) ?? 'null',
      }
      kept.push(one)
      return { personal: personalHash(one) }
    }
    return plain(value, sealed, field)
  }
  return { line: sealed(act, ''), kept }
}

/** As JSON has it, without what the database cannot hold: U+0000 and halves of characters become U+FFFD. */
function plain(
  value: unknown,
  each: (value: unknown, field: string) => unknown = v => plain(v),
  field = '',
): unknown {
  if (typeof value === 'string') return value.replace(/\0|\p{Surrogate}/gu, '\u{fffd}')
  if (value === null || typeof value !== 'object') return value
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON()
  const under = (key: string | number) => (field === '' ? String(key) : `${field}.${key}`)
  if (Array.isArray(value)) return value.map((entry, at) => each(entry, under(at)))
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, each(entry, under(key))]))
}
