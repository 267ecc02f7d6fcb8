import { dirname, posix } from 'node:path'
import { importsOf, roomOf, type Source } from '../../scripts/imports.ts'

type Levels = readonly (readonly string[])[]

const floorOf = (levels: Levels, room: string): number => levels.findIndex(rooms => rooms.includes(room))

/** What is wrong with one import; undefined if it keeps to the floors. */
function judge(levels: Levels, path: string, wanted: string): string | undefined {
  const room = roomOf(path)!
  if (wanted.startsWith('<')) return 'imports something that is not named'
  if (wanted.startsWith('.')) {
    const target = posix.join(dirname(path), wanted)
    const forTests = /\.test\.tsx?$/.test(path) && /^(test|scripts)\//.test(target)
    return roomOf(target) === room || forTests ? undefined : 'leaves its room by a relative path'
  }
  if (!wanted.startsWith('#')) return undefined
  const [other = '', ...deeper] = wanted.slice(1).split('/')
  if (deeper.length > 0) return 'does not go through the door'
  const [here, there] = [floorOf(levels, room), floorOf(levels, other)]
  if (there < 0) return 'names a room that is on no floor'
  if (other === room) return 'goes out by its own door'
  if (there === here) return 'goes sideways'
  return there > here ? 'goes upward' : undefined
}

/**
 * Every import under `src/` that breaks the floors, and every folder that stands on none, as a sentence each.
 *
 * @source ADR 0001
 */
export function trespasses(levels: Levels, files: readonly Source[]): string[] {
  const rooms = new Set(files.map(file => roomOf(file.path)))
  const homeless = [...rooms].filter(room => room === undefined || floorOf(levels, room) < 0)
  const strays = files
    .filter(file => floorOf(levels, roomOf(file.path) ?? '') >= 0)
    .flatMap(({ path, text }) =>
      importsOf(text).flatMap(wanted => {
        const wrong = judge(levels, path, wanted)
        return wrong ? [`${path} → ${wanted}: ${wrong}`] : []
      }),
    )
  return [...homeless.map(room => `src/${room ?? ''}: is on no floor`), ...strays]
}
