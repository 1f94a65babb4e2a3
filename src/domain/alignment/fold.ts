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
  ı: 'i',
  ħ: 'h'
}
const WHOLE_LETTER = /[đðłøæœßþıħ]/g
const PLAIN = /^[a-z]*$/

/** Lower case without diacritics: `Łódź` is `lodz`, `Straße` is `strasse`, `Hà Nội` is `ha noi`. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter)
}

/**
 * A folded word as it would be written if every language of Latin script spelled sounds alike: makes
 * `Filipiny`, `Philippines` and `Filippinene` look similar. For comparing names and international words.
 */
export function soundFold(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/(?:sch|sz|sh|sj|cz|ch|ts)/g, 's')
    .replace(/ck|qu|q|x/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
}
