/** Blocks as HTML: as 例規 sites publish it, as a plain page, and as the page that Chromium prints to PDF. */
import type { Block, Cell } from './form.ts'

/** How the page looks and what stands around the agreement. */
export interface HtmlLook {
  site?: 'reiki' | 'koho' | 'plain'
  charset?: string
  /** Style sheet in addition (tables without rules, landscape …). */
  css?: string
  /** 沿革 of a 例規 page. */
  history?: string[]
  /** Paragraphs by <br> within one block instead of <p>. */
  breaks?: boolean
  /** Typeface of a printed page; without it the machine's own 明朝. */
  typeface?: 'serif' | 'sans'
}

/** The agreement as a complete HTML page. */
export function renderHtml(blocks: Block[], look: HtmlLook): string {
  const body = blocks.map(block => blockHtml(block, look)).join('\n')
  return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="${look.charset ?? 'UTF-8'}"><title>${escaped(titleOf(blocks))}</title>
<style>${basicCss}${look.css ?? ''}${look.typeface ? typeface(look.typeface) : ''}</style></head>
<body>
${around(body, look)}
</body></html>
`
}

/** A font that is embedded as TrueType subset, as office suites do. */
const typeface = (kind: 'serif' | 'sans'): string => {
  const name = `noto-${kind}-jp`
  const file = new URL(
    `../../../node_modules/@fontsource/${name}/files/${name}-japanese-400-normal.woff2`,
    import.meta.url,
  )
  return `@font-face{font-family:Set;src:url(${file.href})}body{font-family:Set}`
}

const titleOf = (blocks: Block[]): string =>
  blocks.flatMap(it => (it.kind === 'title' ? [it.text] : []))[0] ?? '連携協約'

const basicCss = `
body{font-family:"Noto Serif CJK JP",serif;font-size:10.5pt;line-height:1.6}
table.rules{border-collapse:collapse;width:100%}table.rules th,table.rules td{border:1px solid #000;padding:2pt 4pt;vertical-align:top;text-align:left;font-weight:normal}
.title{text-align:center;font-size:12pt}.right{text-align:right}.centre{text-align:center}p{margin:0}
.sign{margin:1em 0 1em 12em}table.beside{width:100%}table.beside{table-layout:fixed}table.beside td{vertical-align:top}
`

function around(body: string, look: HtmlLook): string {
  if (look.site === 'reiki') {
    const history = (look.history ?? []).map(it => `<li>${escaped(it)}</li>`).join('')
    return `<div id="header"><a href="#">例規集トップ</a> <a href="#">五十音検索</a> <a href="#">体系検索</a> <a href="#">ヘルプ</a></div>
<div id="taikei"><span>体系情報</span><ol><li>第１編　総規</li><li>第４章　広域行政</li></ol></div>
<div id="primary">${body}</div>
<div id="enkaku"><h2>沿革情報</h2><ul>${history}</ul></div>
<div id="footer"><a href="#">このページの先頭へ</a></div>`
  }
  if (look.site === 'koho') {
    return `<header><nav><ul><li><a href="/">ホーム</a></li><li><a href="/kurashi/">くらし</a></li><li><a href="/shisei/">市政情報</a></li></ul></nav></header>
<div class="breadcrumb">現在位置：ホーム ＞ 市政情報 ＞ 広域連携 ＞ 連携協約</div>
<main><article>${body}</article></main>
<footer><p>お問い合わせ先　企画政策課　広域連携係</p><p>ページ番号：0012345</p><script>var page = "連携";</script></footer>`
  }
  return body
}

function blockHtml(block: Block, look: HtmlLook): string {
  switch (block.kind) {
    case 'blank':
      return '<p>&nbsp;</p>'
    case 'title':
      return look.site === 'koho'
        ? `<h1>${escaped(block.text)}</h1>`
        : `<p class="title">${escaped(block.text)}</p>`
    case 'clause':
      return clauseHtml(block, look)
    case 'table':
      return tableHtml(block.header, block.rows)
    case 'signatures':
      return signaturesHtml(block)
    case 'right':
    case 'centre':
      return `<p class="${block.kind}">${escaped(block.text)}</p>`
    default:
      return `<p class="${block.kind}">${escaped(block.text)}</p>`
  }
}

function clauseHtml(block: Block & { kind: 'clause' }, { site }: HtmlLook): string {
  const indent = ` style="margin-left:${block.level}em"`
  if (site === 'reiki') {
    const label = block.label === '' ? '' : `<span class="num">${escaped(block.label)}</span>${block.gap}`
    return `<div class="clause"${indent}>${label}<span class="clause">${escaped(block.text)}</span></div>`
  }
  return `<p${indent}>${escaped(block.label + block.gap + block.text)}</p>`
}

function tableHtml(header: Cell[][], rows: Cell[][]): string {
  const cell =
    (tag: 'th' | 'td') =>
    ({ text, down = 1, across = 1 }: Cell): string => {
      if (down === 0) return ''
      const spans = (down > 1 ? ` rowspan="${down}"` : '') + (across > 1 ? ` colspan="${across}"` : '')
      return `<${tag}${spans}>${text.map(it => `<p>${escaped(it)}</p>`).join('')}</${tag}>`
    }
  const drawn = (part: Cell[][], tag: 'th' | 'td'): string =>
    part.map(row => `<tr>${row.map(cell(tag)).join('')}</tr>`).join('\n')
  return `<table class="rules"><thead>${drawn(header, 'th')}</thead>
<tbody>${drawn(rows, 'td')}</tbody></table>`
}

function signaturesHtml({ parties, beside }: Block & { kind: 'signatures' }): string {
  const block = (lines: string[]): string => lines.map(it => `<p>${escaped(it)}</p>`).join('')
  if (beside)
    return `<table class="beside"><tr>${parties.map(it => `<td>${block(it)}</td>`).join('')}</tr></table>`
  return parties.map(it => `<div class="sign">${block(it)}</div>`).join('\n')
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
