import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Db, type Engine, isId, literal, newId, transactOpening } from '#kernel'
import { refuse } from '../fault.ts'
import { officeNames } from '../rule.ts'
import { beyond, newToken } from './rule.ts'
import type { NewToken, Token, TokenBearer } from './schema.ts'

const msOfDay = 86_400_000
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Makes a token for the actor's municipality.
 *
 * @param by identifier of the person who makes it; null for the command line
 * @returns its identifier, and the token itself, which is told this once and kept nowhere
 * @throws Fault `account.token_beyond_office` for a right that its office does not give
 */
export async function createToken(
  db: Db,
  { name, scopes, office, over, days }: NewToken,
  { municipality, by, at }: { municipality: string; by: string | null; at: Date },
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const [excess] = beyond(office, scopes)
  if (excess) throw refuse('token_beyond_office', { 権限: excess, 職: officeNames[office] })
  const id = newId()
  const token = newToken()
  const expiresAt = new Date(at.getTime() + days * msOfDay)
  await sql`insert into account (id, kind) values (${id}, 'token')`.execute(db)
  await sql`insert into person (id, municipality, name, kind, created_at)
    values (${id}, ${municipality}, ${name}, 'token', ${at})`.execute(db)
  await sql`insert into api_token (id, municipality, digest, scopes, office, over, created_by, created_at, expires_at)
    values (${id}, ${municipality}, ${digestOf(token)}, ${scopes}, ${office}, ${office === 'officer' ? over : []},
      ${by}, ${at}, ${expiresAt})`.execute(db)
  return { id, token, expiresAt }
}

const columns = sql`t.id, p.name, t.scopes, t.office, t.over, c.name as "creatorName", t.created_at as "createdAt",
  t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt", t.revoked_at as "revokedAt"`
const source = sql`api_token t join person p on p.id = t.id left join person c on c.id = t.created_by`

/** The tokens of the actor's municipality: those in use first, newest first. */
export async function tokens(db: Db): Promise<Token[]> {
  const { rows } = await sql<Token>`select ${columns} from ${source}
    order by t.revoked_at is not null, t.created_at desc, t.id`.execute(db)
  return rows
}

/**
 * Withdraws a token for good. What was done with it stays on the record under its name.
 *
 * @returns its name
 * @throws Fault `account.token_absent`, `.token_revoked`
 */
export async function revokeToken(
  db: Db,
  id: string,
  { by, at }: { by: string | null; at: Date },
): Promise<string> {
  const { rows } = await sql<{ name: string; revokedAt: Date | null }>`
    select p.name, t.revoked_at as "revokedAt" from ${source} where t.id = ${isId(id) ? id : null} for update of t`.execute(
    db,
  )
  if (!rows[0]) throw refuse('token_absent')
  if (rows[0].revokedAt) throw refuse('token_revoked')
  await sql`update api_token set revoked_at = ${at}, revoked_by = ${by} where id = ${id}`.execute(db)
  return rows[0].name
}

/** Why a token is not let in: nobody gave it, it was withdrawn, or its time is over. */
export type TokenEnded = 'unknown' | 'revoked' | 'expired'

/**
 * Runs `work` in a transaction as the actor of a token. Token, role and actor come with the message that opens the
 * transaction.
 *
 * @source ADR 0015
 */
export function transactAsToken<T>(
  engine: Engine,
  token: string,
  at: Date,
  work: (db: Db, bearer: TokenBearer | TokenEnded) => Promise<T>,
): Promise<T> {
  const entering = `select musubi.enter_token(${literal(digestOf(token))}, ${literal(at.toISOString())}) as who`
  return transactOpening(engine, entering, (db, { who }) => {
    const found = who as TokenBearer | { ended: TokenEnded } | null
    return work(db, found === null ? 'unknown' : 'ended' in found ? found.ended : found)
  })
}
