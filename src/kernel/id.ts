import { randomBytes, randomUUID } from 'node:crypto'

/** A fresh identifier (UUID version 4). */
export const newId = (): string => randomUUID()

/** Whether a string from an address may be an identifier; keeps malformed ones away from the database. */
export const isId = (value: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)

/** A secret of `bytes` random bytes, safe in an address or a printed note. */
export const newSecret = (bytes = 12): string => randomBytes(bytes).toString('base64url')
