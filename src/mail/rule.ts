const minute = 60_000
const day = 24 * 60 * minute

/** How long after its posting a letter is still tried, in milliseconds; what nobody could send by then is given up. */
export const patience = 7 * day

/** How long a sender may be silent before it is taken for dead, in milliseconds; longer than any wait of SMTP. */
export const lease = 20 * minute

const waits = [1, 5, 15, 60, 240].map(minutes => minutes * minute)

/**
 * When a letter is tried again after a failure that may pass.
 *
 * @param attempts how often it was tried so far, at least once
 */
export function nextTry(now: Date, attempts: number): Date {
  return new Date(now.getTime() + waits[Math.min(attempts, waits.length) - 1]!)
}

/** What a failed attempt tells, as the SMTP client reports it. */
export interface Failure {
  /** Kind of the client's error: EENVELOPE, EMESSAGE, ECONNECTION, ETIMEDOUT … */
  code: string | undefined
  /** The command that the failure belongs to: MAIL FROM, RCPT TO, DATA; CONN, API … for the rest. */
  command: string | undefined
  /** Status of the server's answer; undefined where none came. */
  status: number | undefined
  /** Whether the end of the letter may have reached the server. */
  handed: boolean
}

/**
 * What becomes of a letter after a failed attempt: 送信待ち, 届けられず, or 確認が必要 where the server may have
 * taken it. Only an answer to the end of the letter says that it has not.
 */
export function fateAfter(failure: Failure): 'waiting' | 'failed' | 'unclear' {
  const { code, command, status, handed } = failure
  if (handed && !(command === 'DATA' && status)) return 'unclear'
  if (!ofLetter(failure)) return 'waiting'
  return status
    ? status >= 500
      ? 'failed'
      : 'waiting'
    : code === 'EENVELOPE' || code === 'EMESSAGE'
      ? 'failed'
      : 'waiting'
}

/** Whether a failure is about the letter; any other would meet the next letter as well. */
export const ofLetter = ({ code, command, status }: Failure): boolean =>
  status
    ? ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command ?? '') && status !== 421
    : code === 'EENVELOPE' || code === 'EMESSAGE'
