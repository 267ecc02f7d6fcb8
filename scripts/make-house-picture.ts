// Draws docs/house.svg: the house in cross-section, from the floors and the imports as they are. `--check` compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { levels, type Room } from '../src/house/levels.ts'
import { importsOf, roomOf, sourcesUnder } from './imports.ts'

const purposes: Readonly<Record<Room, readonly [japanese: string, english: string]>> = {
  kernel: ['土台', 'day · act · fault · database · clock'],
  text: ['日本語の文字', 'width, numerals, eras, encodings'],
  mail: ['郵便', 'outbox, and the way out by SMTP'],
  paper: ['紙の出入り', 'PDF, DOCX, HTML in; tables out'],
  web: ['画面の部品', 'page parts and the look'],
  municipality: ['市町村と圏域', 'codes, regions, populations by date'],
  account: ['人と職', 'people, offices, sign-in'],
  reading: ['読み取り', 'text of an agreement → structure'],
  agreement: ['連携協約', 'from a file to the version all parties confirmed'],
  initiative: ['取組', 'workspaces that the parties share'],
  notice: ['お知らせ', 'what is to be done, reminders, digests'],
  search: ['検索', 'one field over all one may see'],
  webhook: ['外への通知', 'what was done, told to other systems'],
  portal: ['公開ページ', 'what the cities promised, for everybody'],
  house: ['組み立て', 'settings, mounting, jobs, commands'],
}

const ai = '#00428c'
const kaki = '#c74700'
const ink = '#1a1a1a'
const quiet = '#4d4d4d'
const rule = '#dcd5c6'
const width = 960
const wall = { left: 96, right: 900 }
const tall = 96
const low = 34
const gap = 12

interface Facts {
  uses: Room[]
  pages: boolean
  tables: boolean
}

/** What each room uses and holds, from its files without tests. */
function factsOf(): Map<Room, Facts> {
  const code = sourcesUnder(['src'], ['.ts', '.tsx']).filter(({ path }) => !path.includes('.test.'))
  const rooms: readonly Room[] = levels.flat()
  return new Map(
    rooms.map(room => {
      const own = code.filter(({ path }) => roomOf(path) === room)
      const wanted = new Set(own.flatMap(({ text }) => importsOf(text)))
      return [
        room,
        {
          uses: rooms.filter(other => wanted.has(`#${other}`)).reverse(),
          pages: own.some(({ path }) => path.endsWith('route.tsx')),
          tables: own.some(({ path }) => path.endsWith('store.ts')),
        },
      ]
    }),
  )
}

const text = (x: number, y: number, words: string, style: string) =>
  `<text x="${x}" y="${y}" ${style}>${words.replaceAll('&', '&amp;')}</text>`

/** One room: its name, what it is for in both languages, what it uses, and the colour of its left edge. */
function box(room: Room, { uses, pages, tables }: Facts, x: number, y: number, w: number): string {
  const [japanese, english] = purposes[room]
  const central = room === 'agreement'
  const [fill, name, words] = central ? ['#00316a', '#fff', '#dcf0ff'] : ['#fff', ink, quiet]
  const holds = [pages && 'pages', tables && 'tables'].filter(Boolean).join(' · ')
  const edge = tables ? ai : pages ? kaki : rule
  const using = uses.length > 0 ? `↓ ${uses.join(' · ')}` : 'uses no other room'
  return [
    `<rect x="${x}" y="${y}" width="${w}" height="${tall - gap * 2}" rx="4" fill="${fill}" stroke="${rule}"/>`,
    `<rect x="${x}" y="${y}" width="6" height="${tall - gap * 2}" fill="${central ? kaki : edge}"/>`,
    text(x + 18, y + 24, room, `class="n" fill="${name}"`),
    text(x + w - 12, y + 24, japanese, `class="j" text-anchor="end" fill="${central ? '#fff' : ink}"`),
    text(x + 18, y + 43, english, `class="e" fill="${words}"`),
    text(x + 18, y + 61, using, `class="u" fill="${words}"`),
    text(x + w - 12, y + 61, holds, `class="u" text-anchor="end" fill="${words}"`),
  ].join('\n')
}

interface Floor {
  rooms: readonly Room[]
  label: string
  height: number
}

/** The floors from the top; those that stand empty one above the other become one low floor. */
function floorsFromTop(): Floor[] {
  const floors: Floor[] = []
  levels.forEach((rooms: readonly Room[], number) => {
    const below = floors[0]
    if (rooms.length === 0 && below?.rooms.length === 0)
      below.label = `${below.label.split('–')[0]}–${number}`
    else floors.unshift({ rooms, label: String(number), height: rooms.length > 0 ? tall : low })
  })
  return floors
}

function floor({ rooms, label, height }: Floor, y: number, facts: Map<Room, Facts>): string {
  const inner = wall.right - wall.left - gap
  const w = Math.floor(inner / Math.max(rooms.length, 1)) - gap
  const boxes = rooms.map((room, at) =>
    box(room, facts.get(room)!, wall.left + gap + at * (w + gap), y + gap, w),
  )
  const empty =
    rooms.length === 0 ? [text(498, y + 22, 'まだ部屋のない階　floors still empty', 'class="e m"')] : []
  return [
    text(74, y + height / 2 + 6, label, 'class="f" text-anchor="end"'),
    ...boxes,
    ...empty,
    `<path d="M${wall.left} ${y + height}H${wall.right}" stroke="${ink}" stroke-width="2"/>`,
  ].join('\n')
}

/** Two cords under the house, crossing as they run. */
function ground(y: number): string {
  const wave = (colour: string, side: 1 | -1) => {
    const arcs = Array.from({ length: 12 }, (_, at) => `q33.5 ${side * (at % 2 ? -16 : 16)} 67 0`)
    return `<path d="M${wall.left} ${y + 20}${arcs.join('')}" stroke="${colour}" stroke-width="4" fill="none"/>`
  }
  return [
    wave(ai, 1),
    wave(kaki, -1),
    text(498, y + 58, 'PostgreSQL 15 ・ お試しは PGlite　one schema, one pool', 'class="e m"'),
  ].join('\n')
}

/** The picture as SVG. */
export function housePicture(): string {
  const facts = factsOf()
  const floors = floorsFromTop()
  const top = 84
  const drawn: string[] = []
  let y = top
  for (const each of floors) {
    drawn.push(floor(each, y, facts))
    y += each.height
  }
  const middle = (wall.left + wall.right) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 84}" role="img" font-family="'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif">
<title>The house in cross-section: ${levels.flat().length} rooms on their floors, each using only floors below</title>
<style>.n{font-size:17px;font-weight:700}.j{font-size:15px;font-weight:500}.e{font-size:12.5px}.u{font-size:11.5px}.f{font-size:15px;font-weight:700;fill:${quiet}}.m{text-anchor:middle;fill:${quiet}}</style>
<rect width="${width}" height="${y + 84}" fill="#faf8f3"/>
<path d="M${wall.left - 26} ${top}L${middle} 18L${wall.right + 26} ${top}Z" fill="#f2eee4" stroke="${ink}" stroke-width="2" stroke-linejoin="round"/>
${text(middle, 66, '結び', `class="n" text-anchor="middle" fill="${ink}"`)}
<path d="M${wall.left} ${top}V${y}M${wall.right} ${top}V${y}" stroke="${ink}" stroke-width="2"/>
${drawn.join('\n')}
<path d="M30 ${top + 40}V${y - 20}m-6 -10l6 10l6 -10" stroke="${quiet}" stroke-width="1.2" fill="none"/>
<text transform="translate(24 ${(top + y) / 2}) rotate(-90)" class="e m">may use</text>
${ground(y)}
</svg>
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = new URL('../docs/house.svg', import.meta.url)
  const drawn = housePicture()
  if (!process.argv.includes('--check')) writeFileSync(file, drawn)
  else if (readFileSync(file, 'utf8') !== drawn) {
    console.error('docs/house.svg is out of date: node --import tsx scripts/make-house-picture.ts')
    process.exitCode = 1
  }
}
