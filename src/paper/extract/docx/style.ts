import { child, type Element, isOn, val } from '../xml.ts'

/** Where a paragraph stands in an automatic numbering. */
export interface Numbered {
  /** `w:numId`; `0` takes a paragraph out of the numbering of its style. */
  list?: string
  /** `w:ilvl`, from 0. */
  level?: number
}

/** What a paragraph style says that matters for its text. */
interface Style extends Numbered {
  basedOn?: string
  hidden: boolean
}

/** The paragraph and character styles of a document, with inheritance resolved. */
export class Styles {
  readonly #styles = new Map<string, Style>()
  #default: string | undefined

  /** Takes in one child of `w:styles`. */
  add(element: Element): void {
    const id = element.attributes.styleId
    if (element.name !== 'style' || id === undefined) return
    const basedOn = val(element, 'basedOn')
    this.#styles.set(id, {
      ...numberedBy(child(element, 'pPr')),
      ...(basedOn === undefined ? {} : { basedOn }),
      hidden: isOn(child(element, 'rPr'), 'vanish'),
    })
    if (
      element.attributes.type === 'paragraph' &&
      ['1', 'true', 'on'].includes(element.attributes.default ?? '')
    )
      this.#default = id
  }

  /** The numbering that a paragraph style gives; inherited from the styles it rests on. */
  numbering(id: string | undefined): Numbered {
    const chain = this.#chain(id ?? this.#default)
    const list = chain.find(style => style.list !== undefined)?.list
    const level = chain.find(style => style.level !== undefined)?.level
    return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) }
  }

  /** Whether text of this style is hidden. */
  hides(id: string | undefined): boolean {
    return this.#chain(id).some(style => style.hidden)
  }

  #chain(id: string | undefined): Style[] {
    const chain: Style[] = []
    for (let at = id; at !== undefined && chain.length < 20; ) {
      const style = this.#styles.get(at)
      if (!style) break
      chain.push(style)
      at = style.basedOn
    }
    return chain
  }
}

/** Reads `w:numPr` of a paragraph's properties. */
export function numberedBy(properties: Element | undefined): Numbered {
  const numbering = child(properties, 'numPr')
  const list = val(numbering, 'numId')
  const level = val(numbering, 'ilvl')
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) }) }
}
