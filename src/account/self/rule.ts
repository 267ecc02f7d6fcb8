/** A session as its owner sees it. */
export interface OpenSession {
  id: string
  /** The one that asks. */
  here: boolean
  device: string
  address: string
  since: Date
  /** To five minutes. */
  seen: Date
}

/** A passkey as its owner sees it. */
export interface Passkey {
  id: string
  name: string
  made: Date | null
}

/** What a person has set for signing in. */
export interface OwnSignIn {
  username: string
  password: boolean
  app: boolean
  sso: boolean
  passkeys: readonly Passkey[]
  sessions: readonly OpenSession[]
}

const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
]
/** The order matters: every browser calls itself by the names of those before it. */
const browsers: [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

/** What a browser says of itself, in words: 「Windows の Edge」. */
export function deviceWords(agent: string | null | undefined): string {
  const named = (list: [RegExp, string][]) => list.find(([form]) => form.test(agent ?? ''))?.[1]
  const [system, browser] = [named(systems), named(browsers)]
  if (system && browser) return `${system} の ${browser}`
  return system ?? browser ?? '端末の種類は不明'
}

/** What an authenticator app is to be told, taken from its address `otpauth://totp/…?secret=…`. */
export function keyIn(uri: string): string | undefined {
  const match = /^otpauth:\/\/totp\/[^?]+\?(.+)$/.exec(uri)
  const key = match && new URLSearchParams(match[1]).get('secret')
  return key && /^[A-Z2-7]{16,}$/.test(key) ? key : undefined
}

/** A key in groups of four, to be typed off. */
export const grouped = (key: string): string => key.match(/.{1,4}/g)?.join(' ') ?? key
