/** Signs that fonts share with the Japanese middle dot. */
const middleDot = /\u2027/g

/** Radicals that fonts share with whole characters and that have no compatibility mapping in Unicode. */
const supplement: Record<string, string> = Object.fromEntries(
  (
    '⺒巳 ⺓幺 ⺕彐 ⺙攵 ⺛旡 ⺝月 ⺟母 ⺠民 ⺢水 ⺦丬 ⺫罒 ⺯糸 ⺰糸 ⺱罒 ⺲罒 ⺷羊 ⺸羊 ⺹耂 ⺻聿 ⺼月 ⺽臼 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ' +
    '⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐金 ⻑長 ⻒長 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ' +
    '⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀'
  )
    .split(' ')
    .map(pair => [pair[0]!, pair[1]!]),
)

/** Old forms to which Unicode maps radicals, with those that Japanese fonts draw: ⼾ is 戶 there, 戸 here. */
const drawn: Record<string, string> = { 戶: '戸', 黃: '黄', 黑: '黒', 靑: '青', 麥: '麦', 齒: '歯' }

/**
 * Puts back the characters that PDF writers take for radicals: ⾒ is 見, ⺠ is 民, and presentation forms for
 * vertical writing and ligatures are the plain signs, ‧ is ・.
 */
export function withoutRadicals(text: string): string {
  return text
    .replace(middleDot, '・')
    .replace(/[\u2E80-\u2EFF]/g, sign => supplement[sign] ?? sign)
    .replace(/[\u2F00-\u2FD5\uFB00-\uFB06\uFE10-\uFE19\uFE30-\uFE48]/g, sign => sign.normalize('NFKC'))
    .replace(/[戶黃黑靑麥齒]/g, sign => drawn[sign] ?? sign)
}
