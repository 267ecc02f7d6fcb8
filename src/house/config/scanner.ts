/** Where the clamd listens that looks over files; undefined where none is set. */
export interface ScannerAddress {
  host: string
  port: number
}

/**
 * The scanner of files.
 *
 * @throws Error with a sentence for the administrator
 */
export function scannerFrom(address: string | undefined): ScannerAddress | undefined {
  if (!address) return undefined
  const [, host = '', port = ''] = /^(\[.+\]|[^:]+):(\d{1,5})$/.exec(address) ?? []
  if (!host || !Number(port) || Number(port) > 65535)
    throw new Error(
      `MUSUBI_CLAMAV は clamav.example.lg.jp:3310 の形で指定してください（いまの値：${address}）。`,
    )
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}
