import { once } from 'node:events'
import Provider from 'oidc-provider'
import { freePort } from './postgres.ts'

/** A provider of OpenID Connect on this machine. Whoever types a name at it is that person; the password is not looked at. */
export interface ProviderKit {
  /** Settings of the house that join it. */
  env: Readonly<Record<string, string>>
  close(): Promise<void>
}

/**
 * Starts a provider on a free port.
 *
 * @param site address of the house, to which people are sent back
 * @param names user name by subject, where they differ
 */
export async function openProvider(
  site: string,
  names: Readonly<Record<string, string>> = {},
): Promise<ProviderKit> {
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  const client = { id: 'musubi', secret: 'a secret of the client in the tests' }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${site}/auth/callback/sso`],
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username', 'name'], email: ['email'] },
    cookies: { keys: ['a key of the tests'] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: async () => ({ sub, preferred_username: names[sub] ?? sub, name: `${sub}（見本）` }),
    }),
  })
  const server = provider.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    env: {
      MUSUBI_OIDC_DISCOVERY: `${issuer}/.well-known/openid-configuration`,
      MUSUBI_OIDC_CLIENT_ID: client.id,
      MUSUBI_OIDC_CLIENT_SECRET: client.secret,
      MUSUBI_OIDC_NAME: '庁内認証（見本）',
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
