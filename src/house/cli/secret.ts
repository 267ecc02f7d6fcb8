import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/**
 * Asks for a line that does not show while it is typed. Where the standard input is no terminal, its first line is
 * taken.
 */
export async function askSecretly(question: string): Promise<string> {
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_, __, done) => done() })
  const terminal = process.stdin.isTTY === true
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}
