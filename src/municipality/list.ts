import { municipalityLines } from './generated/municipalities.ts'
import type { Code, Municipality, Standing } from './schema.ts'

let list: readonly Municipality[] | undefined
let byCode: ReadonlyMap<string, Municipality> | undefined

/** Every code of July 2026 in order of codes: 47 prefectures, 1,741 municipalities, 175 wards of designated cities. */
export function municipalities(): readonly Municipality[] {
  list ??= readLines(municipalityLines.split('\n'))
  return list
}

/** The entry with this code of six digits; undefined where no such code is in use. */
export function findMunicipality(code: string): Municipality | undefined {
  byCode ??= new Map(municipalities().map(entry => [entry.code, entry]))
  return byCode.get(code)
}

/** The names of the 47 prefectures in order of their codes. */
export function prefectures(): readonly string[] {
  return municipalities()
    .filter(entry => entry.standing === 'prefecture')
    .map(entry => entry.name)
}

function readLines(lines: readonly string[]): Municipality[] {
  const names = (lines.at(-1) ?? '').split('\t')
  return lines.slice(0, -1).map(line => readLine(line, names))
}

function readLine(line: string, prefectureNames: readonly string[]): Municipality {
  const [code = '', name = '', kana = '', lat = '', lng = '', website = ''] = line.split('\t')
  const prefecture = prefectureNames[Number(code.slice(0, 2)) - 1] ?? ''
  return {
    code: code as Code,
    standing: standingOf(name),
    prefecture,
    name: name.replace(' ', '') || prefecture,
    kana,
    place: lat && lng ? { lat: Number(lat), lng: Number(lng) } : null,
    website: website || null,
  }
}

function standingOf(name: string): Standing {
  if (name === '') return 'prefecture'
  return name.includes(' ') ? 'ward' : 'municipality'
}
