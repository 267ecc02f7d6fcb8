const blanks = /[ \t\n\r\f]+/g
const wide = /[\u3000-\u30FF\u3400-\u9FFF\uFF01-\uFF60]/

/** Stands for a blank that the page's source breaks a line at, until it is known what surrounds it. */
const wrap = '\v'

/** Gathers the text of one paragraph as a browser would show it: blanks collapse, forced breaks remain. */
export class Line {
  #text = ''

  /** Adds text; `kept` text keeps its blanks and line feeds. */
  add(text: string, kept: boolean): void {
    this.#text += kept
      ? text.replace(/[ \t]/g, '\u00A0').replace(/\r\n?/g, '\n')
      : text.replace(blanks, each => (/[\n\r]/.test(each) ? wrap : ' '))
  }

  /** Adds a forced line break. */
  break(): void {
    this.#text += '\n'
  }

  /** Hands the paragraph over and begins a new one. */
  end(): string {
    const text = this.#text
      .replace(/[ \v]*\n[ \v]*/g, '\n')
      .replace(/[ \v]*\v[ \v]*/g, (blank, at: number, whole: string) => joint(whole, at, at + blank.length))
      .replace(/ {2,}/g, ' ')
      .replaceAll('\u00A0', ' ')
    this.#text = ''
    return text.replace(/^[ \n]+|[ \n]+$/g, '')
  }
}

/** A line that the source breaks between two Japanese characters goes on without a blank. */
function joint(whole: string, from: number, to: number): string {
  return wide.test(whole[from - 1] ?? ' ') && wide.test(whole[to] ?? ' ') ? '' : ' '
}
