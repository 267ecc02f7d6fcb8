import { type Asked, type Beforehand, invalid } from '#kernel'
import type { Auth } from '../auth.ts'
import { refuse } from '../fault.ts'
import { askingHeaders } from '../sign-in/library.ts'
import { credentialOf } from '../sign-in/passkey.ts'
import { ssoProvider } from '../sign-in/sso.ts'
import { deviceWords, type OwnSignIn } from './rule.ts'

/** What the person of a request has set for signing in. */
export async function ownSignIn(auth: Auth, { request, from }: Asked): Promise<Beforehand<OwnSignIn>> {
  const headers = askingHeaders(request, from)
  const session = (await auth.api.getSession({ headers }))!
  const sessions = await auth.api.listSessions({ headers })
  const passkeys = await auth.api.listPasskeys({ headers })
  const accounts = await auth.api.listUserAccounts({ headers })
  const { user } = session
  return {
    found: {
      username: user.username ?? '',
      password: accounts.some(account => account.providerId === 'credential'),
      app: user.twoFactorEnabled === true,
      sso: accounts.some(account => account.providerId === ssoProvider),
      passkeys: passkeys.map(({ id, name, createdAt }) => ({
        id,
        name: name ?? '名前のないパスキー',
        made: createdAt,
      })),
      sessions: sessions
        .map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
          id,
          here: id === session.session.id,
          device: deviceWords(userAgent),
          address: ipAddress ?? '',
          since: createdAt,
          seen: updatedAt,
        }))
        .toSorted((a, b) => Number(b.here) - Number(a.here) || b.seen.getTime() - a.seen.getTime()),
    },
  }
}

/** Whether the account has a password. */
export async function hasPassword(auth: Auth, { request, from }: Asked): Promise<Beforehand<boolean>> {
  const accounts = await auth.api.listUserAccounts({ headers: askingHeaders(request, from) })
  return { found: accounts.some(account => account.providerId === 'credential') }
}

/** Gives the account a new password and ends its other sessions. */
export async function changePassword(
  auth: Auth,
  { request, from }: Asked,
  { current, password }: { current: string; password: string },
): Promise<Beforehand<undefined>> {
  const answer = await auth.api.changePassword({
    body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
    headers: askingHeaders(request, from),
    asResponse: true,
  })
  if (!answer.ok) throw invalid('current', 'いまのパスワードが違います。入れ直してください。')
  return { found: undefined, cookies: answer.headers.getSetCookie() }
}

const wrongPassword = () => invalid('password', 'パスワードが違います。入れ直してください。')

/** Makes a key for an authenticator app; it counts once a first code has been right. */
export async function beginApp(
  auth: Auth,
  { request, from }: Asked,
  password: string,
): Promise<Beforehand<string>> {
  const answer = await auth.api.enableTwoFactor({
    body: { method: 'totp', ...(password && { password }) },
    headers: askingHeaders(request, from),
    asResponse: true,
  })
  const { totpURI, code } = (await answer.json()) as { totpURI?: string; code?: string }
  if (code === 'TOTP_ALREADY_ENABLED') throw refuse('app_on')
  if (!answer.ok || !totpURI) throw wrongPassword()
  return { found: totpURI }
}

/** Takes the first code of the app; from here on sign-in asks for one. Gives the spare codes. */
export async function confirmApp(
  auth: Auth,
  { request, from }: Asked,
  code: string,
): Promise<Beforehand<readonly string[]>> {
  const headers = askingHeaders(request, from)
  const { user } = (await auth.api.getSession({ headers }))!
  const answer = await auth.api.verifyTOTP({ body: { code }, headers, asResponse: true })
  if (!answer.ok) throw invalid('code', '番号が違います。認証アプリにいま出ている6桁を入れてください。')
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: user.id } })
  return { found: backupCodes, cookies: answer.headers.getSetCookie() }
}

/** Sign-in no longer asks for a code. */
export async function endApp(
  auth: Auth,
  { request, from }: Asked,
  password: string,
): Promise<Beforehand<undefined>> {
  const headers = askingHeaders(request, from)
  const answer = await auth.api.disableTwoFactor({
    body: password ? { password } : {},
    headers,
    asResponse: true,
  })
  if (!answer.ok) throw wrongPassword()
  return { found: undefined, cookies: answer.headers.getSetCookie() }
}

/** Makes new spare codes; the old ones count no longer. */
export async function renewCodes(
  auth: Auth,
  { request, from }: Asked,
  password: string,
): Promise<Beforehand<readonly string[]>> {
  const answer = await auth.api.generateBackupCodes({
    body: password ? { password } : {},
    headers: askingHeaders(request, from),
    asResponse: true,
  })
  const { backupCodes, code } = (await answer.json()) as { backupCodes?: string[]; code?: string }
  if (code === 'TWO_FACTOR_NOT_ENABLED') throw refuse('app_off')
  if (!answer.ok || !backupCodes) throw wrongPassword()
  return { found: backupCodes }
}

/** Keeps a passkey that the device has made. */
export async function keepPasskey(
  auth: Auth,
  { request, from }: Asked,
  { name, passkey }: { name: string; passkey: string },
): Promise<Beforehand<undefined>> {
  const answer = await auth.api.verifyPasskeyRegistration({
    body: { response: credentialOf(passkey), name },
    headers: askingHeaders(request, from),
    asResponse: true,
  })
  if (!answer.ok) throw invalid('passkey', 'パスキーを登録できませんでした。もう一度作ってください。')
  return { found: undefined }
}

/** Gives one of the own passkeys another name. */
export async function renamePasskey(
  auth: Auth,
  { request, from }: Asked,
  { id, name }: { id: string; name: string },
): Promise<Beforehand<undefined>> {
  const headers = askingHeaders(request, from)
  const answer = await auth.api.updatePasskey({ body: { id, name }, headers, asResponse: true })
  if (!answer.ok) throw refuse('passkey_absent')
  return { found: undefined }
}

/** Forgets one of the own passkeys. */
export async function dropPasskey(
  auth: Auth,
  { request, from }: Asked,
  id: string,
): Promise<Beforehand<undefined>> {
  const headers = askingHeaders(request, from)
  const answer = await auth.api.deletePasskey({ body: { id }, headers, asResponse: true })
  if (!answer.ok) throw refuse('passkey_absent')
  return { found: undefined }
}

/** Ends one of the own sessions, or all but the one that asks. */
export async function endSessions(
  auth: Auth,
  { request, from }: Asked,
  id: string | 'others',
): Promise<Beforehand<undefined>> {
  const headers = askingHeaders(request, from)
  if (id === 'others') {
    await auth.api.revokeOtherSessions({ headers })
    return { found: undefined }
  }
  const sessions = await auth.api.listSessions({ headers })
  const token = sessions.find(session => session.id === id)?.token
  if (token) await auth.api.revokeSession({ body: { token }, headers })
  return { found: undefined }
}
