import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { newSecret, type Surface } from '#kernel'
import { type MailSettings, mailSettings } from '#mail'

/** Settings of an installation, from the environment. The table of them is `docs/how-to/configure.md`. */
export interface Config {
  host: string
  port: number
  /** Folder of the embedded engine and of the secret. */
  data: string
  /** Connection string of PostgreSQL; undefined for the embedded engine. */
  databaseUrl: string | undefined
  /** Address under which people reach the site. */
  url: string
  surfaces: readonly Surface[]
  secret: string
  /** Whether the founding agreement and trial accounts are put into an empty installation. */
  trial: boolean
  /** The server that letters go out by; null where they are read in the outbox. */
  mail: MailSettings | null
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
  const host = env.HOST ?? '127.0.0.1'
  const data = resolve(env.MUSUBI_DATA ?? 'var')
  const databaseUrl = env.DATABASE_URL || undefined
  return {
    host,
    port,
    data,
    databaseUrl,
    url: env.MUSUBI_URL ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`,
    surfaces,
    secret: givenSecret(env.MUSUBI_SECRET) ?? keptSecret(data),
    trial: trialIn(env.MUSUBI_TRIAL) ?? !databaseUrl,
    mail: mailSettings(env.MUSUBI_SMTP, env.MUSUBI_MAIL_FROM),
  }
}

function givenSecret(secret: string | undefined): string | undefined {
  if (secret !== undefined && secret.length < 32)
    throw new Error(
      'MUSUBI_SECRET は32文字以上にしてください。短いと、サインインを偽られるおそれがあります。',
    )
  return secret
}

function trialIn(trial: string | undefined): boolean | undefined {
  if (trial === undefined || trial === '') return undefined
  if (trial !== 'on' && trial !== 'off')
    throw new Error(`MUSUBI_TRIAL は on か off にしてください（いまの値：${trial}）。`)
  return trial === 'on'
}

/** The secret of this installation, made on the first start and readable by its owner only. */
function keptSecret(data: string): string {
  const file = join(data, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(data, { recursive: true })
  const secret = newSecret(48)
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}
