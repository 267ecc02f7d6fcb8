import type { Auth } from '../auth.ts'

/** A passkey that was right: whose it is, and the cookies of the session it opened. */
export interface PasskeyAnswer {
  user: string
  cookies: readonly string[]
}

/**
 * Verifies what a device signed, against the challenge of the cookie, and opens a session.
 *
 * @param response the credential as JSON, as the island puts it into the form
 * @returns undefined where it is not right
 */
export async function verifyPasskey(
  auth: Auth,
  response: string,
  headers: Headers,
): Promise<PasskeyAnswer | undefined> {
  const credential = credentialOf(response)
  if (!credential) return undefined
  const answer = await auth.api.verifyPasskeyAuthentication({
    body: { response: credential as never },
    headers,
    asResponse: true,
  })
  if (!answer.ok) return undefined
  const { user } = (await answer.json()) as { user: { id: string } }
  return { user: user.id, cookies: answer.headers.getSetCookie() }
}

/** The credential that the island wrote into a field; undefined where it is nothing of the kind. */
export function credentialOf(text: string): Record<string, unknown> | undefined {
  try {
    const credential: unknown = JSON.parse(text)
    return typeof credential === 'object' && credential !== null && 'id' in credential
      ? (credential as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
