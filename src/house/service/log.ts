import pino from 'pino'

/** Where the program tells what happens, as JSON in lines; people read it with `journalctl` or `jq`. */
export type Log = pino.Logger

/**
 * Opens the log on standard error. An error is told by its kind, its place in the program and, where the database
 * refused, the code and constraint: what the database says in words may quote what a person typed.
 *
 * @param level `info` tells of every request, `warn` only of what went wrong
 */
export const openLog = (level: 'info' | 'warn', to: pino.DestinationStream = pino.destination(2)): Log =>
  pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      serializers: { err: errorOf },
    },
    to,
  )

/** What may be told of an error. */
export function errorOf(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const known = error as Error & Record<string, unknown>
  const told = (name: string) => (typeof known[name] === 'string' ? { [name]: known[name] } : {})
  return {
    type: error.name,
    message: withoutQuotes(error.message),
    ...told('code'),
    ...told('severity'),
    ...told('constraint'),
    ...told('table'),
    ...told('routine'),
    at: (error.stack ?? '').split('\n').flatMap(line => /^\s+at (.+)$/.exec(line)?.[1] ?? []),
    ...(error.cause ? { cause: errorOf(error.cause) } : {}),
  }
}

/** The message with everything left out that stands in quotes or brackets, and cut before it grows long. */
const withoutQuotes = (message: string): string =>
  message
    .replaceAll(/"[^"]*"|'[^']*'|「[^」]*」|\([^()]*\)=\([^()]*\)/g, '…')
    .replaceAll(/[^\p{ASCII}…]+/gu, '…')
    .slice(0, 300)
