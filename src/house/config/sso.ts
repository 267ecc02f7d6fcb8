import type { SsoSettings } from '#account'

/**
 * The provider of the city by which staff sign in; undefined where none is set.
 *
 * @throws Error with a sentence for the administrator, where only a part is set
 */
export function ssoFrom(env: NodeJS.ProcessEnv): SsoSettings | undefined {
  const discovery = env.MUSUBI_OIDC_DISCOVERY
  const clientId = env.MUSUBI_OIDC_CLIENT_ID
  const clientSecret = env.MUSUBI_OIDC_CLIENT_SECRET
  if (!discovery && !clientId && !clientSecret) return undefined
  if (!discovery || !clientId || !clientSecret)
    throw new Error(
      'シングルサインオンには、MUSUBI_OIDC_DISCOVERY、MUSUBI_OIDC_CLIENT_ID、MUSUBI_OIDC_CLIENT_SECRET の3つを指定してください。',
    )
  const address = URL.canParse(discovery) ? new URL(discovery) : undefined
  const local = address?.hostname === 'localhost' || address?.hostname === '127.0.0.1'
  if (!address || (address.protocol !== 'https:' && !local))
    throw new Error(
      `MUSUBI_OIDC_DISCOVERY は https://…/.well-known/openid-configuration の形で指定してください（いまの値：${discovery}）。`,
    )
  return {
    discovery,
    clientId,
    clientSecret,
    name: env.MUSUBI_OIDC_NAME || '庁内の認証基盤',
    claim: env.MUSUBI_OIDC_CLAIM || 'preferred_username',
    ...(env.MUSUBI_OIDC_DOMAIN && { domain: env.MUSUBI_OIDC_DOMAIN }),
  }
}
