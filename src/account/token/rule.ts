import { type Actor, newSecret } from '#kernel'
import { findMunicipality } from '#municipality'
import { grants } from '../rule.ts'
import type { OfficeKind } from '../schema.ts'
import type { Token, TokenBearer, TokenState } from './schema.ts'

/** Every token begins with this, so that one that got loose is found by those who look for such. */
const tokenMark = 'musubi_'

/** A fresh token: 256 random bits behind the mark. */
export const newToken = (): string => `${tokenMark}${newSecret(32)}`

/** The token in an `Authorization` header; undefined where there is none. */
export const bearerIn = (header: string | undefined): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1]

/** Whether a token may be used at an instant. */
export const stateOf = ({ revokedAt, expiresAt }: Token, now: Date): TokenState =>
  revokedAt ? 'revoked' : expiresAt <= now ? 'expired' : 'valid'

/** The rights among some that an office does not give. */
export const beyond = (office: OfficeKind, scopes: readonly string[]): string[] =>
  scopes.filter(scope => !grants[office].includes(scope))

/** The actor that a token is: its rights are those it was given which its office gives as well. */
export function actorOfToken({ id, name, municipality, scopes, office, over }: TokenBearer): Actor {
  return {
    person: { id, name },
    municipality: { code: municipality, name: findMunicipality(municipality)?.name ?? municipality },
    rights: new Set(grants[office].filter(right => scopes.includes(right))),
    offices: [{ kind: office, scopes: over }],
  }
}
