import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { performance } from 'node:perf_hooks'
import { hostOf, mayReach } from './guard.ts'
import type { Attempt, Reach } from './schema.ts'

/** What came of an attempt. */
export type Outcome = Pick<Attempt, 'status' | 'ms' | 'excerpt'>

const refused = 'このアドレスには送れません（庁内や、このサーバー自身のアドレス）。'

/** Resolves a name and lets only those addresses through that may be told, so that no later answer can slip in. */
const guarded =
  (reach: Reach): LookupFunction =>
  (host, options, answer) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const found = (addresses ?? []) as LookupAddress[]
      if (error) return answer(error, '')
      if (found.length === 0 || !found.every(({ address }) => mayReach(address, reach)))
        return answer(new Error(refused), '')
      if (options.all) return answer(null, found)
      return answer(null, found[0]!.address, found[0]!.family)
    })

/** Longest part of an answer that is kept, in characters. */
const longest = 500

/**
 * Sends one notification and waits for the answer; follows no redirect. Never throws: what goes wrong is told as the
 * outcome.
 *
 * @param patience milliseconds until an answer must have come
 */
export async function send(
  { url: text, headers, body }: { url: string; headers: Readonly<Record<string, string>>; body: string },
  reach: Reach,
  patience = 10_000,
): Promise<Outcome> {
  const begun = performance.now()
  const outcome = (status: number | null, excerpt: string): Outcome => ({
    status,
    ms: Math.round(performance.now() - begun),
    excerpt: plain(excerpt),
  })
  const url = new URL(text)
  const host = hostOf(url)
  if (isIP(host) > 0 && !mayReach(host, reach)) return outcome(null, refused)
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'Musubi-Webhook/1' },
        lookup: guarded(reach),
        agent: false,
        signal: AbortSignal.timeout(patience),
      })
      sent.on('response', resolve).on('error', reject).end(body)
    })
    return outcome(response.statusCode ?? null, await beginningOf(response))
  } catch (error) {
    return outcome(null, wentWrong(error, patience))
  }
}

/** The first characters of an answer; the rest is not waited for. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size >= longest * 4) break
    }
  } catch {
    // The status was answered; what broke off is told as far as it came.
  }
  response.destroy()
  return Buffer.concat(chunks).toString('utf8')
}

const plain = (text: string): string =>
  [...text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()].slice(0, longest).join('')

function wentWrong(error: unknown, patience: number): string {
  const { name, code, message } = error as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR')
    return `${Math.round(patience / 1000)}秒のうちに答えがありませんでした。`
  if (code === 'ECONNREFUSED') return '接続を断られました。'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'アドレスの名前が見つかりません。'
  return message
}
