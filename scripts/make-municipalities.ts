import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { checkDigit } from '../src/municipality/rule.ts'

const source = fileURLToPath(new URL('../data/municipalities.csv', import.meta.url))
const target = fileURLToPath(new URL('../src/municipality/generated/municipalities.ts', import.meta.url))

interface Row {
  code: string
  prefecture: string
  name: string
  kana: string
  lat: string
  lng: string
  website: string
}

/** One line of the generated module, after the code's check digit and the prefecture have been verified. */
function line(row: Row, prefectures: ReadonlyMap<string, string>): string {
  const { code, prefecture, name, kana, lat, lng, website } = row
  if (!/^\d{6}$/.test(code) || checkDigit(code.slice(0, 5)) !== code[5])
    throw new Error(`${code} ${name}: the check digit does not fit`)
  if (prefectures.get(code.slice(0, 2)) !== prefecture)
    throw new Error(`${code} ${name}: the code does not belong to ${prefecture}`)
  const cells = [code, name, kana, lat, lng, website]
  if (cells.some(cell => /[\t\n`\\$]/.test(cell)))
    throw new Error(`${code}: a character that the module cannot hold`)
  return cells.join('\t')
}

/**
 * The generated module of the code list: one text, a line for each code in order of codes, so that a difference
 * between two states of the list reads well and the app splits it only when it is first asked for a code.
 */
export function municipalityModule(csv: string): string {
  const rows = parse(csv, { columns: true, bom: true }) as Row[]
  const prefectures = new Map(
    rows.filter(row => row.name === '').map(row => [row.code.slice(0, 2), row.prefecture]),
  )
  const lines = rows.map(row => line(row, prefectures)).sort()
  return [
    '// Made by scripts/make-municipalities.ts from data/municipalities.csv. Change those, not this file.',
    '',
    '/** Code, name (a prefecture has none), kana, latitude and longitude of the main office, website; by tabs. */',
    `export const municipalityLines = \`${[...lines, prefectureLine(prefectures)].join('\n')}\``,
    '',
  ].join('\n')
}

/** The last line names the prefectures in order of their numbers. */
function prefectureLine(prefectures: ReadonlyMap<string, string>): string {
  return [...prefectures]
    .sort()
    .map(([, name]) => name)
    .join('\t')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(target, municipalityModule(readFileSync(source, 'utf8')))
