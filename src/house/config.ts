import { isIP } from 'node:net'
import { resolve } from 'node:path'
import type { SsoSettings } from '#account'
import type { Surface } from '#kernel'
import { type MailSettings, mailSettings } from '#mail'
import type { Reach } from '#webhook'
import { type ScannerAddress, scannerFrom } from './config/scanner.ts'
import { secretFrom } from './config/secret.ts'
import { ssoFrom } from './config/sso.ts'
import { refuseUnsafe } from './config/unsafe.ts'

/** Settings of an installation, from the environment. The table of them is `docs/how-to/configure.md`. */
export interface Config {
  host: string
  port: number
  /** Folder of the embedded engine and of the secret. */
  data: string
  /** Connection string of PostgreSQL; undefined for the embedded engine. */
  databaseUrl: string | undefined
  /** Connection string of a server that follows the first one, for public pages; undefined where there is none. */
  replicaUrl: string | undefined
  /** Seconds that the replica may lie behind before public pages are read from the first server again. */
  replicaLag: number
  /** Addresses of the proxies whose word on where a request came from is taken. */
  proxies: readonly string[]
  /** Address of a second listener that tells figures of the process; undefined where nobody asks for them. */
  metrics: { host: string; port: number } | undefined
  /** Whether the log holds the address of each request. */
  logAddress: boolean
  /** Address under which people reach the site. */
  url: string
  surfaces: readonly Surface[]
  secret: string
  /** Whether the founding agreement and trial accounts are put into an empty installation. */
  trial: boolean
  /** The server that letters go out by; null where they are read in the outbox. */
  mail: MailSettings | null
  /** Where files are looked over for malware; undefined where they are not. */
  scanner: ScannerAddress | undefined
  /** Which addresses webhooks may be told at. */
  reach: Reach
  /** The provider of the city by which staff sign in; undefined where none is set. */
  sso: SsoSettings | undefined
}

const surfacesOf: Readonly<Record<string, readonly Surface[]>> = {
  all: ['public', 'staff'],
  public: ['public'],
  staff: ['staff'],
}

/**
 * Reads the settings.
 *
 * @throws Error with a sentence for the administrator
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT は 0 から 65535 の数で指定してください（いまの値：${env.PORT}）。`)
  const surface = env.MUSUBI_SURFACE ?? 'all'
  const surfaces = surfacesOf[surface]
  if (!surfaces)
    throw new Error(`MUSUBI_SURFACE は all、public、staff のどれかにしてください（いまの値：${surface}）。`)
  const host = env.HOST || '127.0.0.1'
  const data = resolve(env.MUSUBI_DATA || 'var')
  const databaseUrl = env.DATABASE_URL || undefined
  const trial = switchIn('MUSUBI_TRIAL', env.MUSUBI_TRIAL) ?? !databaseUrl
  const config: Config = {
    host,
    port,
    data,
    databaseUrl,
    replicaUrl: env.DATABASE_REPLICA_URL || undefined,
    replicaLag: secondsIn(env.MUSUBI_REPLICA_LAG) ?? 10,
    proxies: addressesIn(env.MUSUBI_PROXY),
    metrics: listenerIn(env.MUSUBI_METRICS),
    logAddress: switchIn('MUSUBI_LOG_ADDRESS', env.MUSUBI_LOG_ADDRESS) ?? false,
    url: siteIn(env.MUSUBI_URL) ?? `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`,
    surfaces,
    secret: secretFrom(env.MUSUBI_SECRET, env.MUSUBI_SECRET_FILE, data),
    trial,
    mail: mailSettings(env.MUSUBI_SMTP, env.MUSUBI_MAIL_FROM),
    scanner: scannerFrom(env.MUSUBI_CLAMAV),
    reach: {
      toPrivate: switchIn('MUSUBI_WEBHOOK_PRIVATE', env.MUSUBI_WEBHOOK_PRIVATE) ?? false,
      toLoopback: trial,
    },
    sso: ssoFrom(env),
  }
  refuseUnsafe(config)
  return config
}

function siteIn(url: string | undefined): string | undefined {
  if (!url) return undefined
  const site = URL.canParse(url) ? new URL(url) : undefined
  if (!site || !/^https?:$/.test(site.protocol) || site.pathname !== '/' || site.search || site.hash)
    throw new Error(
      `MUSUBI_URL は https://musubi.example.lg.jp のように、サーバー名までで指定してください（いまの値：${url}）。`,
    )
  return site.origin
}

function secondsIn(seconds: string | undefined): number | undefined {
  if (!seconds) return undefined
  const number = Number(seconds)
  if (!(number > 0)) throw new Error(`MUSUBI_REPLICA_LAG は秒数で指定してください（いまの値：${seconds}）。`)
  return number
}

function addressesIn(list: string | undefined): string[] {
  const addresses = (list ?? '').split(',').flatMap(address => address.trim() || [])
  if (!addresses.every(isIP))
    throw new Error(
      `MUSUBI_PROXY は中継サーバーの IP アドレスを指定してください。複数あるときは「,」で区切ります（いまの値：${list}）。`,
    )
  return addresses
}

function listenerIn(address: string | undefined): Config['metrics'] {
  if (!address) return undefined
  const [, host = '127.0.0.1', port = ''] = /^(?:(.+):)?(\d{1,5})$/.exec(address) ?? []
  if (!port || Number(port) > 65535)
    throw new Error(`MUSUBI_METRICS は 127.0.0.1:9464 の形で指定してください（いまの値：${address}）。`)
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

function switchIn(name: string, value: string | undefined): boolean | undefined {
  if (!value) return undefined
  if (value !== 'on' && value !== 'off')
    throw new Error(`${name} は on か off にしてください（いまの値：${value}）。`)
  return value === 'on'
}
