import { child, type Element, elements, isOn, val } from '../xml.ts'
import { ordinal } from './ordinal.ts'
import type { Numbered, Styles } from './style.ts'

/** One level of a numbering: how its counter runs and how it is written. */
interface Level {
  start: number
  format: string
  /** Pattern such as `第%1条`; `%n` is the counter of level n, from 1. */
  pattern: string
  /** Level (from 1) after which the counter starts again; 0 never, undefined after any higher one. */
  restart: number | undefined
  plainDigits: boolean
  glued: boolean
}

/** A list that paragraphs point to: an abstract numbering, perhaps with levels or starts of its own. */
interface List {
  abstract: string
  starts: Map<number, number>
  levels: Map<number, Level>
}

/** Signs of symbol fonts, which mean something else in the fonts that this text will be read in. */
const symbols = /^[\u0021-\u007E\u00A0-\u00FF]$|[\uE000-\uF8FF]/g

/** Counts a document's automatic numbers in the order in which its paragraphs come. */
export class Numbering {
  readonly #abstracts = new Map<string, Map<number, Level>>()
  readonly #links = new Map<string, string>()
  readonly #byStyle = new Map<string, Numbered>()
  readonly #lists = new Map<string, List>()
  readonly #counters = new Map<string, (number | undefined)[]>()
  readonly #started = new Set<string>()

  /** Takes in one child of `w:numbering`. */
  add(element: Element): void {
    if (element.name === 'abstractNum') this.#addAbstract(element)
    if (element.name === 'num') this.#addList(element)
  }

  /**
   * Counts one paragraph and writes its number.
   *
   * @param own what the paragraph itself says, which goes before its style
   * @param style id of its paragraph style
   * @returns number with the blank that follows it, or nothing for a paragraph without number
   */
  next(own: Numbered, style: string | undefined, styles: Styles): string {
    const fromStyle = styles.numbering(style)
    const id = own.list ?? fromStyle.list
    const list = id === undefined ? undefined : this.#lists.get(id)
    if (id === undefined || !list) return ''
    const bound = own.list === undefined ? this.#byStyle.get(`${list.abstract}/${style}`)?.level : undefined
    const at = own.level ?? bound ?? fromStyle.level ?? 0
    const levels = this.#levelsOf(list, styles)
    const level = levels.get(at)
    if (!level) return ''
    const counters = this.#count(id, list, levels, at)
    return written(level, levels, counters)
  }

  #count(id: string, list: List, levels: Map<number, Level>, at: number): number[] {
    const counters = this.#counters.get(list.abstract) ?? []
    this.#counters.set(list.abstract, counters)
    if (!this.#started.has(id)) {
      this.#started.add(id)
      for (const level of list.starts.keys()) counters[level] = undefined
    }
    const startOf = (level: number) => list.starts.get(level) ?? levels.get(level)?.start ?? 1
    for (let above = 0; above < at; above++) counters[above] ??= startOf(above)
    counters[at] = counters[at] === undefined ? startOf(at) : counters[at] + 1
    for (let below = at + 1; below < counters.length; below++) {
      const restart = levels.get(below)?.restart
      if (restart === undefined || (restart > 0 && at < restart)) counters[below] = undefined
    }
    return counters.map((value, level) => value ?? startOf(level))
  }

  /** The levels of a list, following `numStyleLink` to the numbering that its style owns. */
  #levelsOf(list: List, styles: Styles): Map<number, Level> {
    const link = this.#links.get(list.abstract)
    const linked = link === undefined ? undefined : this.#lists.get(styles.numbering(link).list ?? '')
    const base = this.#abstracts.get(linked?.abstract ?? list.abstract) ?? new Map<number, Level>()
    return list.levels.size === 0 ? base : new Map([...base, ...list.levels])
  }

  #addAbstract(element: Element): void {
    const id = element.attributes.abstractNumId ?? ''
    const link = val(element, 'numStyleLink')
    if (link !== undefined) this.#links.set(id, link)
    const levels = elements(element).filter(each => each.name === 'lvl')
    this.#abstracts.set(id, new Map(levels.map(level => [Number(level.attributes.ilvl), levelOf(level)])))
    for (const level of levels) {
      const style = val(level, 'pStyle')
      if (style !== undefined) this.#byStyle.set(`${id}/${style}`, { level: Number(level.attributes.ilvl) })
    }
  }

  #addList(element: Element): void {
    const list: List = {
      abstract: val(element, 'abstractNumId') ?? '',
      starts: new Map(),
      levels: new Map(),
    }
    for (const override of elements(element).filter(each => each.name === 'lvlOverride')) {
      const at = Number(override.attributes.ilvl)
      const start = val(override, 'startOverride')
      const level = child(override, 'lvl')
      if (start !== undefined) list.starts.set(at, Number(start))
      if (level) list.levels.set(at, levelOf(level))
    }
    this.#lists.set(element.attributes.numId ?? '', list)
  }
}

function levelOf(element: Element): Level {
  const restart = val(element, 'lvlRestart')
  const format = formatOf(element)
  const pattern = val(element, 'lvlText') ?? ''
  return {
    start: Number(val(element, 'start') ?? 0),
    format,
    pattern: format === 'bullet' ? pattern.replace(symbols, '・') : pattern,
    restart: restart === undefined ? undefined : Number(restart),
    plainDigits: isOn(element, 'isLgl'),
    glued: val(element, 'suff') === 'nothing',
  }
}

/** A format that older versions of Word do not know stands in an alternative. */
function formatOf(element: Element): string {
  const alternative = child(element, 'mc:AlternateContent')
  const fallback = child(alternative, 'mc:Fallback')
  return val(element, 'numFmt') ?? val(fallback, 'numFmt') ?? 'decimal'
}

function written(level: Level, levels: Map<number, Level>, counters: number[]): string {
  const number = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = level.plainDigits ? 'decimal' : (levels.get(at)?.format ?? 'decimal')
    return ordinal(counters[at] ?? 1, format)
  })
  return number === '' || level.glued ? number : `${number}　`
}
