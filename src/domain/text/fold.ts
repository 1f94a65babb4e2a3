/** Letters that Unicode does not decompose into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  ƒ: 'f'
}
const WHOLE = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'g')
const NOT_ASCII = /[^\p{ASCII}]/u

/**
 * The text in lower case without diacritics, for comparing: `Đà Nẵng` -> `da nang`, `Łódź` -> `lodz`,
 * `Tromsø` -> `tromso`, `Straße` -> `strasse`. Composed and decomposed input give the same. The length may change.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(WHOLE, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFC')
}
