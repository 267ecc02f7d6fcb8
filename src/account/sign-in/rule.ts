import { createHmac, timingSafeEqual } from 'node:crypto'

/** How many attempts a key has, and over how many seconds. */
export interface Limit {
  key: string
  most: number
  /** Seconds. */
  span: number
}

/** Who tries to sign in: the account that is named, the address it comes from, the device if it is known to the account. */
export interface Attempt {
  username: string
  source: string
  /** Of a device on which this account has signed in before; anything else is a stranger. */
  device: string | undefined
}

const minute = 60
const hour = 60 * minute

/** Passwords that strangers together may try against one account in an hour. */
export const strangersPerHour = 20

/**
 * What an attempt counts against. A stranger is held by its address, by the account from its address, and by the
 * account from wherever; a device that the account knows has a count of its own, so that no stranger uses it up.
 *
 * @source ADR 0012
 */
export function limitsOf({ username, source, device }: Attempt): Limit[] {
  const account = username.trim().toLowerCase()
  if (device) return [{ key: `device ${device} ${account}`, most: 10, span: 15 * minute }]
  const network = networkOf(source)
  return [
    { key: `source ${network}`, most: 60, span: 15 * minute },
    { key: `account ${account} ${network}`, most: 6, span: 15 * minute },
    { key: `account ${account}`, most: strangersPerHour, span: hour },
  ]
}

/** The network that one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 address. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/** Accounts that one device is known to, newest first; staff share counters and meeting rooms. */
const accountsPerDevice = 8

const markOf = (device: string, account: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`device ${device} ${account.trim().toLowerCase()}`)
    .digest('base64url')
    .slice(0, 22)

/**
 * The device of a cookie, if the account has signed in on it; only we can have said so.
 *
 * @param cookie `device.mark.mark…`, as {@link knownDevice} writes it
 */
export function deviceKnownTo(
  cookie: string | undefined,
  username: string,
  secret: string,
): string | undefined {
  const [device = '', ...marks] = cookie?.split('.') ?? []
  const right = Buffer.from(markOf(device, username, secret))
  const known = marks.some(mark => {
    const given = Buffer.from(mark)
    return given.length === right.length && timingSafeEqual(given, right)
  })
  return known ? device : undefined
}

/**
 * The cookie by which a device is known to one account more.
 *
 * @param fresh names the device where it has no cookie yet
 */
export function knownDevice(
  cookie: string | undefined,
  username: string,
  secret: string,
  fresh: string,
): string {
  const [device = fresh, ...marks] =
    cookie && /^[\w-]{16,}(?:\.[\w-]{22})*$/.test(cookie) ? cookie.split('.') : []
  const mark = markOf(device, username, secret)
  return [device, mark, ...marks.filter(other => other !== mark)].slice(0, accountsPerDevice + 1).join('.')
}

/** 「3分」, rounded up: how long one has to wait. */
export function waitingTime(seconds: number): string {
  const minutes = Math.ceil(seconds / minute)
  return minutes < 60 ? `${minutes}分` : `${Math.ceil(minutes / 60)}時間`
}

/** What the provider says of a person. */
export interface Claims extends Readonly<Record<string, unknown>> {
  sub?: string
  /** Seconds since 1970 at which the person showed the provider who it is. */
  auth_time?: number | undefined
}

/**
 * The user name that a claim holds. A value like `hanako@city.example.jp` counts for the part before the @, and only
 * under the domain that was set, since the provider may know people of others as well.
 */
export function usernameIn(claims: Claims, claim: string, domain: string | undefined): string | undefined {
  const value = claims[claim]
  if (typeof value !== 'string') return undefined
  const [name = '', ...at] = value.trim().toLowerCase().split('@')
  return name !== '' && (at.length === 0 || at.join('@') === domain?.toLowerCase()) ? name : undefined
}

/** When the person showed the provider who it is; undefined where the provider does not say. */
export const provedAt = ({ auth_time }: Claims): Date | undefined =>
  typeof auth_time === 'number' ? new Date(auth_time * 1000) : undefined
