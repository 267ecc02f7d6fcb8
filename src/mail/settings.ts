/** By which server letters go out, and in whose name. */
export interface MailSettings {
  host: string
  port: number
  /** TLS from the start; otherwise by STARTTLS where the server has it, and always before a password is sent. */
  secure: boolean
  auth: { user: string; pass: string } | null
  /** Sender of every letter: `結び <musubi@city.example.lg.jp>` or an address alone. */
  from: string
  /** Milliseconds to wait for the connection and for every answer; those of RFC 5321 unless told. */
  wait?: number
}

/**
 * Reads the settings of mail.
 *
 * @param url `smtp(s)://user:password@host:port`; special characters of the password percent-encoded
 * @returns null where no server is set: letters then wait in the outbox, to be read there
 * @throws Error with a sentence for the administrator
 */
export function mailSettings(url: string | undefined, from: string | undefined): MailSettings | null {
  if (!url) return null
  const server = URL.canParse(url) ? new URL(url) : undefined
  if (!server?.hostname || !['smtp:', 'smtps:'].includes(server.protocol))
    throw new Error(
      'MUSUBI_SMTP は smtp://利用者名:パスワード@サーバー名:587 の形で指定してください（パスワードの記号は %40 のように書きます）。',
    )
  if (!from || !/^([^<>\r\n]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(from))
    throw new Error(
      'MUSUBI_MAIL_FROM に差出人のメールアドレスを指定してください（例：結び <musubi@city.example.lg.jp>）。',
    )
  const secure = server.protocol === 'smtps:'
  return {
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port) || (secure ? 465 : server.username ? 587 : 25),
    secure,
    auth: server.username
      ? { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) }
      : null,
    from,
  }
}
