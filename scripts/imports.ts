import { readdirSync, readFileSync } from 'node:fs'

/** A file of the repository as text; the path is relative to the root. */
export interface Source {
  path: string
  text: string
}

const root = new URL('../', import.meta.url)

/** All files with one of the endings under the folders, sorted by path. */
export function sourcesUnder(folders: readonly string[], endings: readonly string[]): Source[] {
  return folders
    .flatMap(folder =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
        name => `${folder}/${name}`,
      ),
    )
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .sort()
    .map(path => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
}

const fromClause = /^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])([^'"\n]+)\1/gm
const bareImport = /^[ \t]*import\s*(['"])([^'"\n]+)\1/gm
const calledImport = /\b(?:import|require)\(\s*(?!\$\{)([^)]*?)\s*,?\s*\)/g

/**
 * What a file of TypeScript imports: static and type-only imports, `export … from`, `import()` as expression and
 * as type. An `import()` of something other than a literal is given as it is written, in angle brackets; one filled
 * in by `${…}` is text of a program that another process runs, and left out.
 */
export function importsOf(text: string): string[] {
  const named = [fromClause, bareImport].flatMap(form => [...text.matchAll(form)].map(found => found[2]!))
  const called = [...text.matchAll(calledImport)].map(
    ([, argument = '']) => /^(['"`])([^'"`$]+)\1$/.exec(argument)?.[2] ?? `<${argument}>`,
  )
  return [...named, ...called]
}

/** The room that a path under `src/` belongs to; undefined outside of rooms. */
export const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]

const typeClause = /^[ \t]*(?:import|export) type\b[^'"`;]*?\bfrom\s*(['"])[^'"\n]+\1/gm

/** The text without the imports of types alone, which are gone when the program runs. */
export const withoutTypes = (text: string): string => text.replace(typeClause, '')
