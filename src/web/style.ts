import { existsSync, readdirSync, readFileSync } from 'node:fs'

const built = new URL('./public/style.css', import.meta.url)
const parts = new URL('./style/', import.meta.url)

/** The one style sheet: what the build has joined, or the parts of `src/web/style` in the order of their names. */
export function stylesheet(): string {
  if (existsSync(built)) return readFileSync(built, 'utf8')
  const names = readdirSync(parts).filter(name => name.endsWith('.css'))
  return names
    .sort()
    .map(name => readFileSync(new URL(name, parts), 'utf8'))
    .join('')
}
