import { BlockList, isIP, isIPv6 } from 'node:net'
import type { Reach } from './schema.ts'

type Range = readonly [address: string, bits: number]

const listOf = (...ranges: Range[]): BlockList => {
  const list = new BlockList()
  for (const [address, bits] of ranges) list.addSubnet(address, bits, isIPv6(address) ? 'ipv6' : 'ipv4')
  return list
}

const loopback = listOf(['127.0.0.0', 8], ['::1', 128])
/** Networks of an organisation, and the shared space of providers. */
const inside = listOf(
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['fc00::', 7],
)
/** What is no address of a machine that could be told: this network, links, groups, examples, translations. */
const nowhere = listOf(
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fe80::', 10],
  ['ff00::', 8],
)

const within = (list: BlockList, address: string): boolean =>
  list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/** An IPv4 address that is written as IPv6 is judged as what it is. */
const unmapped = (address: string): string => /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address

/** Whether an IP address may be told; names are judged by every address that they stand for. */
export function mayReach(address: string, { toPrivate, toLoopback }: Reach): boolean {
  const plain = unmapped(address)
  if (isIP(plain) === 0 || within(nowhere, plain)) return false
  if (within(loopback, plain)) return toLoopback
  return toPrivate || !within(inside, plain)
}

/** The host of an address, without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

const isLocalName = (host: string): boolean => /^(?:.+\.)?localhost\.?$/.test(host)
const isLocal = (host: string): boolean => isLocalName(host) || (isIP(host) > 0 && within(loopback, host))

/** What is wrong with an address that is to be told, as a sentence; undefined where nothing is. */
export function addressProblem(text: string, reach: Reach): string | undefined {
  const url = new URL(text)
  const host = hostOf(url)
  const local = reach.toLoopback && isLocal(host)
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:'))
    return 'https:// で始まるアドレスを入れてください。'
  if (url.username || url.password) return 'アドレスには、利用者名とパスワードを書かないでください。'
  if (isLocalName(host) ? !reach.toLoopback : isIP(host) > 0 && !mayReach(host, reach))
    return '庁内や、このサーバー自身のアドレスには送れません。必要なときは、サーバーの管理者に MUSUBI_WEBHOOK_PRIVATE の設定を頼んでください。'
  return undefined
}
