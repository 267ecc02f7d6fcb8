import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newSecret } from '#kernel'

const least = 32

/**
 * The secret that signs cookies: given as text or as a file, or made on the first start and kept with the data.
 *
 * @throws Error with a sentence for the administrator, where somebody could guess or read it
 */
export function secretFrom(text: string | undefined, file: string | undefined, data: string): string {
  if (text) return strong(text, 'MUSUBI_SECRET')
  if (file) return strong(readFileSync(file, 'utf8').trim(), 'MUSUBI_SECRET_FILE のファイル')
  return kept(join(data, 'secret'))
}

/** Refuses what is short, and what is written out rather than drawn: repeated characters and words of examples. */
function strong(secret: string, where: string): string {
  const how = '「openssl rand -base64 48」などで作った値にしてください。'
  if (secret.length < least)
    throw new Error(
      `${where} は${least}文字以上にしてください。短いと、サインインを偽られるおそれがあります。${how}`,
    )
  if (new Set(secret).size < 10 || /change.?me|secret|password|example|musubi/i.test(secret))
    throw new Error(`${where} が、推測できる値のままです。サインインを偽られるおそれがあります。${how}`)
  return secret
}

/** The secret of this installation, made on the first start and readable by its owner only. */
function kept(file: string): string {
  if (existsSync(file)) {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new Error(`「${file}」を他の利用者が読めます。「chmod 600 ${file}」で閉じてください。`)
    return readFileSync(file, 'utf8').trim()
  }
  mkdirSync(join(file, '..'), { recursive: true })
  const secret = newSecret(48)
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}
