import { isIP } from 'node:net'
import type { Config } from '../config.ts'

/** Whether an address or name of a host leads nowhere but to the machine itself. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'))

/**
 * Refuses settings under which passwords would travel readable, or records of municipalities would lie in an engine
 * that does not outlast a loss of power.
 *
 * @throws Error with a sentence that says how to mend it
 */
export function refuseUnsafe(config: Config): void {
  const { host, databaseUrl, surfaces, proxies } = config
  const url = new URL(config.url)
  const reachable = !isLoopback(host)
  if (url.protocol !== 'https:' && (reachable || !isLoopback(url.hostname)))
    throw new Error(
      `暗号化していない通信では、ほかの機械に公開できません（HOST=${host}、MUSUBI_URL=${config.url}）。TLS を受ける中継サーバーを前に置き、MUSUBI_URL を https:// で始まる住所にしてください。この機械だけで使うときは、HOST を 127.0.0.1 にしてください。`,
    )
  if (reachable && proxies.length === 0)
    throw new Error(
      `HOST=${host} では、中継サーバーを通らない通信が暗号化されません。中継サーバーが同じ機械にあれば HOST を 127.0.0.1 にし、別の機械にあれば MUSUBI_PROXY にその IP アドレスを指定してください。`,
    )
  const forResidents = !surfaces.includes('staff')
  if (!databaseUrl && (forResidents || url.protocol === 'https:'))
    throw new Error(
      'お試し用の組み込みデータベースは、公開の設備では使えません。PostgreSQL を用意し、DATABASE_URL に接続先を指定してください。',
    )
}
