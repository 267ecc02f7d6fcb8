import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Topology } from 'topojson-specification'

const target = fileURLToPath(new URL('../data/boundaries-2021.topojson', import.meta.url))

/** The 5-digit code: `N03_007` where the file comes from its source, `id` where this script has been over it. */
function codeOf(boundary: object): string | undefined {
  const { id, properties } = boundary as { id?: string; properties?: { N03_007?: string | null } }
  return id ?? properties?.N03_007 ?? undefined
}

/**
 * Boundaries without names: one object `municipality` whose geometries carry the 5-digit code as `id`, in order of
 * codes. Land that belongs to no municipality (所属未定地) keeps its shape and has no id. Run on its own result it
 * changes nothing.
 */
export function boundaryText(source: string): string {
  const { arcs, transform, objects } = JSON.parse(source) as Topology
  const collection = Object.values(objects)[0]
  if (collection?.type !== 'GeometryCollection' || !transform)
    throw new Error('not a quantised collection of boundaries')
  const geometries = collection.geometries
    .map(boundary => {
      const id = codeOf(boundary)
      return { ...(id ? { id } : {}), type: boundary.type, arcs: 'arcs' in boundary ? boundary.arcs : [] }
    })
    .sort((a, b) => (a.id ?? '~').localeCompare(b.id ?? '~'))
  const municipality = { type: 'GeometryCollection', geometries }
  return JSON.stringify({ type: 'Topology', transform, objects: { municipality }, arcs })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = process.argv[2] ?? target
  writeFileSync(target, boundaryText(readFileSync(source, 'utf8')))
}
