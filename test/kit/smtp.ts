import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { MailSettings } from '#mail'

/** What a server does at a step of the conversation; steps that are not named succeed. */
export interface Behaviour {
  connect?: Step
  rcpt?: Step
  /** At the end of the letter, which the server has by then. */
  end?: Step
}

/** A refusal with its status, silence for ever, the line cut, or something to do before the step succeeds. */
type Step = number | 'silence' | 'cut' | (() => Promise<void>)

/** A mail server of this machine that behaves as it is told. */
export interface SmtpKit {
  settings: MailSettings
  /** Every letter whose end arrived, whatever was answered to it. */
  arrived: ParsedMail[]
  /** Every password that was sent. */
  passwords: string[]
  behave(now: Behaviour): void
  /** Cuts every line that is open. */
  cut(): void
  /** Settles when the next letter is at the named step. */
  reached(step: keyof Behaviour): Promise<void>
  close(): Promise<void>
}

type Sockets = Set<{ close(): void; _socket: { destroy(): void } }>

/** Starts a mail server on a free port, without TLS. */
export async function openSmtp(): Promise<SmtpKit> {
  let behaviour: Behaviour = {}
  const arrived: ParsedMail[] = []
  const passwords: string[] = []
  const waiting = new Map<keyof Behaviour, () => void>()
  const cut = () => {
    for (const { _socket } of server.connections as unknown as Sockets) _socket.destroy()
  }
  const at = async (step: keyof Behaviour, answer: (error?: Error | null) => void) => {
    waiting.get(step)?.()
    const does = behaviour[step]
    if (does === 'silence') return
    if (does === 'cut') return cut()
    if (typeof does === 'number')
      return answer(Object.assign(new Error(`sample refusal ${does}`), { responseCode: does }))
    await does?.()
    answer()
  }
  const options: SMTPServerOptions = {
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth: ({ password, username }, _, answer) => {
      passwords.push(password ?? '')
      answer(null, { user: username })
    },
    onConnect: (_, answer) => void at('connect', answer),
    onRcptTo: (_, __, answer) => void at('rcpt', answer),
    onData: (stream, _, answer) =>
      void simpleParser(stream).then(
        mail => {
          arrived.push(mail)
          return at('end', answer)
        },
        () => {}, // the line broke before the end: nothing has arrived
      ),
  }
  const server = new SMTPServer(options)
  server.on('error', () => {}) // a line that was cut on purpose
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    settings: { host: '127.0.0.1', port, secure: false, auth: null, from: '結び <musubi@example.test>' },
    arrived,
    passwords,
    behave: now => {
      behaviour = now
    },
    cut,
    reached: step => new Promise(resolve => waiting.set(step, resolve)),
    close: () => {
      cut()
      return new Promise(resolve => server.close(resolve))
    },
  }
}
