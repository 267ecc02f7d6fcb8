import { isIP } from 'node:net'

/** IPv4 addresses that a socket of both kinds shows as IPv6 are told as IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '')

/**
 * Where a request came from: the other end of the socket, or what our own proxies say of it. Each proxy appends to
 * `X-Forwarded-For` the address that it saw, so the last that is not a proxy of ours is the first that can be trusted.
 *
 * @param peer address of the other end of the socket
 * @param forwarded value of `X-Forwarded-For`, where there is one
 * @param proxies addresses of our own proxies
 */
export function addressBehind(
  peer: string | undefined,
  forwarded: string | undefined,
  proxies: readonly string[],
): string | null {
  if (peer === undefined) return null
  const hops = [...(forwarded ?? '').split(',').map(hop => hop.trim()), peer].map(plain)
  let from = hops.pop()!
  while (proxies.includes(from) && isIP(hops.at(-1) ?? '')) from = hops.pop()!
  return from
}

/** What one limit counts together: an IPv4 address, or the half of an IPv6 address that one household has. */
export function sourceOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail = ''] = address.split('%')[0]!.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const gap = address.includes('::') ? Array(Math.max(0, 8 - left.length - right.length)).fill('0') : []
  return [...left, ...gap, ...right]
    .slice(0, 4)
    .map(part => part.replace(/^0+(?=.)/, ''))
    .join(':')
}
