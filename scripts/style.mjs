import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const web = fileURLToPath(new URL('../src/web/', import.meta.url))

/** Joins the parts of the look in the order of their names, and lays the islands beside them. */
export function writePublic(folder = fileURLToPath(new URL('../dist/public/', import.meta.url))) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const parts = readdirSync(join(web, 'style')).filter(name => name.endsWith('.css'))
  const sheet = parts.sort().map(name => readFileSync(join(web, 'style', name), 'utf8'))
  writeFileSync(join(folder, 'style.css'), sheet.join(''))
  if (existsSync(join(web, 'island'))) cpSync(join(web, 'island'), folder, { recursive: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writePublic()
