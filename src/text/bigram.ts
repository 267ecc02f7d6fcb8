/**
 * The bigrams under which a text is indexed and looked up: NFKC, small letters, across blanks and punctuation
 * removed. A text of one character gives that character; an empty one gives nothing. Each bigram comes once.
 *
 * @source house design: most Japanese words have two characters
 */
export function bigramsOf(text: string): string[] {
  const characters = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}\p{S}]+/gu, ''),
  ]
  if (characters.length === 1) return characters
  return [...new Set(characters.slice(1).map((character, index) => characters[index]! + character))]
}
